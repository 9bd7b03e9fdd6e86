package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import io.github.cadreassessment.rules.syntax.Written.Comparison;
import io.github.cadreassessment.rules.syntax.Written.Condition;
import io.github.cadreassessment.rules.syntax.Written.Limit;
import java.util.ArrayList;
import java.util.List;

/** Matches conditions: single ones, and several joined by one kind of joint. */
final class ConditionSlot {
    // No line has as many conditions. Names that hold a joint make a line readable in more ways than can be counted.
    private static final int MOST_WAYS = 600;

    private final Language language;
    private final Vocabulary vocabulary;
    private final Slots slots;
    private final Phrases<Relation> relations;
    private final Phrases<Relation> relationsAfter;
    private final Phrases<Relation> dateRelations;
    private final Phrases<Comparison> comparisons;
    private final Phrases<Boolean> signs;
    private final Phrases<String> times;
    private final Phrases<String> and;
    private final Phrases<String> or;
    private final Pattern reading;
    private final PeriodSlot periods;

    ConditionSlot(Language language, Vocabulary vocabulary, Slots slots) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.slots = slots;
        this.relations = SurfaceWords.phrases(SurfaceWords.RELATIONS, language);
        this.relationsAfter = SurfaceWords.phrases(SurfaceWords.RELATIONS_AFTER, language);
        this.dateRelations = SurfaceWords.phrases(SurfaceWords.DATE_RELATIONS, language);
        this.comparisons = SurfaceWords.phrases(SurfaceWords.COMPARISONS, language);
        this.signs = SurfaceWords.phrases(SurfaceWords.SIGNS, language);
        this.times = joint(SurfaceWords.TIMES);
        this.and = joint(SurfaceWords.AND);
        this.or = joint(SurfaceWords.OR);
        this.periods = new PeriodSlot(language, vocabulary, slots.numerals());
        this.reading = Pattern.parse(
                language == Language.ZH
                        ? "口径 {reading:ID} 取 {alternative:ALTERNATIVE}"
                        : "reading {reading:ID} is {alternative:ALTERNATIVE}");
    }

    private Phrases<String> joint(Row<String> row) {
        return SurfaceWords.phrases(List.of(row), language);
    }

    List<Match<Condition>> at(SourceLine line, int from, Furthest furthest) {
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Condition> first : single(line, from, furthest)) {
            found.add(first);
            joined(line, List.of(first.value()), first.end(), true, found, furthest);
            joined(line, List.of(first.value()), first.end(), false, found, furthest);
        }
        if (found.size() >= MOST_WAYS) {
            furthest.problem(
                    line.skipSpaces(from),
                    line.text().length(),
                    Complaint.AMBIGUOUS,
                    new Text("请把其中的名称改得不同", "rename one of the things it names"));
            return List.of();
        }
        return found;
    }

    private void joined(
            SourceLine line,
            List<Condition> before,
            int from,
            boolean all,
            List<Match<Condition>> found,
            Furthest furthest) {
        for (Match<String> joint : (all ? and : or).at(line, from, furthest)) {
            for (Match<Condition> next : single(line, joint.end(), furthest)) {
                if (found.size() >= MOST_WAYS) {
                    return;
                }
                List<Condition> conditions = new ArrayList<>(before);
                conditions.add(next.value());
                found.add(new Match<>(new Condition.Joined(all, List.copyOf(conditions)), next.end()));
                joined(line, conditions, next.end(), all, found, furthest);
                refuseMixture(line, next.end(), all, furthest);
            }
        }
    }

    private void refuseMixture(SourceLine line, int from, boolean all, Furthest furthest) {
        for (Match<String> other : (all ? or : and).at(line, from, new Furthest())) {
            if (!single(line, other.end(), new Furthest()).isEmpty()) {
                furthest.problem(
                        line.skipSpaces(from),
                        other.end(),
                        Complaint.MIXED_JOIN,
                        new Text("请改用“满足其一 … 结束”或“以下同时满足 … 结束”", "use `any of these … end` or `all of these … end`"));
            }
        }
    }

    private List<Match<Condition>> single(SourceLine line, int from, Furthest furthest) {
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Vocabulary.FlagPhrase> flag : vocabulary.flags.at(line, from, furthest)) {
            found.add(new Match<>(
                    new Condition.Flag(flag.value().term(), flag.value().yes()), flag.end()));
        }
        for (Match<String> status : vocabulary.statuses.at(line, from, furthest)) {
            found.add(new Match<>(new Condition.Status(status.value()), status.end()));
        }
        for (Match<Term> term : vocabulary.terms.at(line, from, furthest)) {
            switch (term.value().type()) {
                case NUMBER, DURATION -> found.addAll(number(line, term, furthest));
                case DATE -> found.addAll(date(line, term, furthest));
                case WORD -> found.addAll(words(line, term, furthest));
                case FLAG -> {}
            }
        }
        found.addAll(periods.at(line, from, furthest));
        found.addAll(scores(line, from, furthest));
        for (Match<Captures> captures : Matcher.match(reading, line, from, slots, furthest)) {
            found.add(new Match<>(
                    new Condition.Reading(
                            captures.value().text("reading"), captures.value().text("alternative")),
                    captures.end()));
        }
        return found;
    }

    /** Scores, declared or written out, compared like any other number. */
    private List<Match<Condition>> scores(SourceLine line, int from, Furthest furthest) {
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<String> declared : vocabulary.scores.at(line, from, furthest)) {
            found.addAll(number(line, Written.DECLARED + declared.value(), declared.end(), TermType.NUMBER, furthest));
        }
        for (Match<String> written : slots.scores().writtenOut(line, from, furthest)) {
            found.addAll(number(line, written.value(), written.end(), TermType.NUMBER, furthest));
        }
        return found;
    }

    private List<Match<Condition>> number(SourceLine line, Match<Term> term, Furthest furthest) {
        return number(line, term.value().id(), term.end(), term.value().type(), furthest);
    }

    private List<Match<Condition>> number(SourceLine line, String id, int end, TermType type, Furthest furthest) {
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Relation> relation : relations.at(line, end, furthest)) {
            for (Match<Limit> limit : limits(line, relation.end(), type, furthest)) {
                found.add(new Match<>(new Condition.Compare(id, relation.value(), limit.value()), limit.end()));
            }
        }
        int after = skipWord(line, end, language == Language.ZH ? "在" : "is");
        for (Match<Limit> limit : limits(line, after, type, furthest)) {
            for (Match<Relation> relation : relationsAfter.at(line, limit.end(), furthest)) {
                found.add(new Match<>(new Condition.Compare(id, relation.value(), limit.value()), relation.end()));
            }
        }
        return found;
    }

    private static int skipWord(SourceLine line, int from, String word) {
        int end = Phrases.end(line.text(), line.skipSpaces(from), word);
        return end < 0 ? from : end;
    }

    private List<Match<Limit>> limits(SourceLine line, int from, TermType type, Furthest furthest) {
        List<Match<Limit>> found = new ArrayList<>();
        List<Match<Limit>> firsts = new ArrayList<>(amounts(line, from, furthest));
        for (Match<String> table : vocabulary.tables.at(line, from, furthest)) {
            firsts.add(new Match<>(new Limit.OfTable(table.value()), table.end()));
        }
        for (Match<Limit> amount : firsts) {
            found.add(amount);
            sums(line, amount.value(), List.of(), amount.end(), type, found, furthest);
        }
        for (Match<Term> other : vocabulary.terms.at(line, from, furthest)) {
            if (other.value().type() == type) {
                found.add(new Match<>(new Limit.OfTerm(other.value().id()), other.end()));
            }
        }
        return found;
    }

    private void sums(
            SourceLine line,
            Limit first,
            List<Written.Addend> before,
            int from,
            TermType type,
            List<Match<Limit>> found,
            Furthest furthest) {
        for (Match<Boolean> sign : signs.at(line, from, furthest)) {
            for (Match<Written.Addend> addend : addends(line, sign.value(), sign.end(), type, furthest)) {
                List<Written.Addend> all = new ArrayList<>(before);
                all.add(addend.value());
                found.add(new Match<>(new Limit.Sum(first, List.copyOf(all)), addend.end()));
                sums(line, first, all, addend.end(), type, found, furthest);
            }
        }
    }

    /** A term of the same type; or a number, times an amount. */
    private List<Match<Written.Addend>> addends(
            SourceLine line, boolean plus, int from, TermType type, Furthest furthest) {
        List<Match<Written.Addend>> found = new ArrayList<>();
        for (Match<Term> term : vocabulary.terms.at(line, from, furthest)) {
            String id = term.value().id();
            if (term.value().type() == type) {
                found.add(new Match<>(new Written.Addend(plus, "", new Limit.OfTerm(id)), term.end()));
            }
            if (term.value().type() == TermType.NUMBER) {
                for (Match<String> times : times.at(line, term.end(), furthest)) {
                    for (Match<Limit> each : amounts(line, times.end(), furthest)) {
                        found.add(new Match<>(new Written.Addend(plus, id, each.value()), each.end()));
                    }
                }
            }
        }
        return found;
    }

    private List<Match<Limit>> amounts(SourceLine line, int from, Furthest furthest) {
        List<Match<Limit>> found = new ArrayList<>();
        slots.numerals()
                .quantities(line, from, furthest)
                .forEach(match -> found.add(new Match<>(
                        new Limit.Amount(match.value().number(), match.value().measure()), match.end())));
        vocabulary
                .parameters
                .at(line, from, furthest)
                .forEach(match -> found.add(new Match<>(new Limit.OfParameter(match.value()), match.end())));
        return found;
    }

    private List<Match<Condition>> date(SourceLine line, Match<Term> term, Furthest furthest) {
        String id = term.value().id();
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Relation> relation : dateRelations.at(line, term.end(), furthest)) {
            slots.dates(line, relation.end(), furthest)
                    .forEach(day -> found.add(new Match<>(
                            new Condition.Compare(id, relation.value(), new Limit.OnDay(day.value())), day.end())));
            for (Match<Term> other : vocabulary.terms.at(line, relation.end(), furthest)) {
                if (other.value().type() == TermType.DATE) {
                    found.add(new Match<>(
                            new Condition.Compare(
                                    id,
                                    relation.value(),
                                    new Limit.OfTerm(other.value().id())),
                            other.end()));
                }
            }
        }
        return found;
    }

    private List<Match<Condition>> words(SourceLine line, Match<Term> term, Furthest furthest) {
        String id = term.value().id();
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Comparison> comparison : comparisons.at(line, term.end(), furthest)) {
            moreWords(line, id, comparison.value(), List.of(), comparison.end(), found, furthest);
        }
        return found;
    }

    private void moreWords(
            SourceLine line,
            String term,
            Comparison comparison,
            List<String> before,
            int from,
            List<Match<Condition>> found,
            Furthest furthest) {
        for (Match<String> word : vocabulary.words(term).at(line, from, furthest)) {
            List<String> codes = new ArrayList<>(before);
            codes.add(word.value());
            found.add(new Match<>(new Condition.Words(term, comparison, List.copyOf(codes)), word.end()));
            for (Match<String> joint : or.at(line, word.end(), furthest)) {
                moreWords(line, term, comparison, codes, joint.end(), found, furthest);
            }
        }
    }
}
