package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison may read where it stands: the terms of the case, and of the items of one collection.
 *
 * @param catalogue all terms
 * @param collection the collection whose items are read; empty where only the case is
 * @param subject whom the clause is about
 */
record TermScope(TermCatalogue catalogue, String collection, Subject subject) {
    /** What is wrong with a comparison, as a sentence; empty where nothing is. */
    Optional<Text> problem(Leaf leaf) {
        Optional<Text> unreadable = unreadable(leaf.term());
        if (unreadable.isPresent()) {
            return unreadable;
        }
        Term term = catalogue.require(leaf.term());
        if (leaf instanceof Is) {
            return unless(term.type() == TermType.FLAG, term, "是或否", "a yes or no");
        }
        return leaf instanceof Among among ? problem(among, term) : problem((Compare) leaf, term);
    }

    /** What is wrong with reading {@code id} here; empty where nothing is. */
    Optional<Text> unreadable(String id) {
        Optional<Term> term = catalogue.term(id);
        if (term.isEmpty() || !(DrlLimits.isId(id) || isMadeOfOthers(id))) {
            return Optional.of(DrlComplaint.TERM.of(id));
        }
        if (!term.get().subject().isKnownOf(subject)) {
            return Optional.of(new Text(
                    "术语 `" + id + "` 不能用在这类问题里", "term `" + id + "` cannot be read for this kind of question"));
        }
        String home = term.get().collection();
        return home.isEmpty() || home.equals(collection)
                ? Optional.empty()
                : Optional.of(new Text(
                        "术语 `" + id + "` 属于 `" + home + "` 的每一项，这里读不到",
                        "term `" + id + "` belongs to the items of `" + home + "` and cannot be read here"));
    }

    /** Whether the id is that of a term with one form for each meaning, which the catalogue has made sure of. */
    private static boolean isMadeOfOthers(String id) {
        return SanctionPeriods.parse(id).isPresent() || Score.parse(id).isPresent();
    }

    private Optional<Text> problem(Compare compare, Term term) {
        if (compare.limit() instanceof Limit.OnDay) {
            return unless(term.type() == TermType.DATE, term, "日期", "a date");
        }
        if (compare.limit() instanceof Limit.Amount) {
            return unless(isAmount(term), term, "数量或时长", "a number or length of time");
        }
        if (compare.limit() instanceof Limit.Sum sum) {
            return problem(sum, term);
        }
        String otherId = ((Limit.OfTerm) compare.limit()).term();
        Optional<Text> unreadable = unreadable(otherId);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        Term other = catalogue.require(otherId);
        boolean comparable = (isAmount(term) || term.type() == TermType.DATE)
                && term.type() == other.type()
                && term.unit() == other.unit();
        return comparable
                ? Optional.empty()
                : Optional.of(new Text(
                        "术语 `" + term.id() + "` 与 `" + otherId + "` 不能相比",
                        "terms `" + term.id() + "` and `" + otherId + "` cannot be compared"));
    }

    private Optional<Text> problem(Limit.Sum sum, Term term) {
        if (!isAmount(term)) {
            return unless(false, term, "数量或时长", "a number or length of time");
        }
        for (Limit.Part part : sum.parts()) {
            Optional<Text> unreadable = unreadable(part.term());
            if (unreadable.isPresent()) {
                return unreadable;
            }
            Term other = catalogue.require(part.term());
            boolean same = other.unit() == term.unit() && Math.abs(part.factor()) == 1;
            boolean plain = other.unit().ticks() == 1;
            if (!isAmount(other) || !(same || plain)) {
                return Optional.of(new Text(
                        "术语 `" + part.term() + "` 不能加到 `" + term.id() + "` 的数量里",
                        "term `" + part.term() + "` cannot be added to an amount of `" + term.id() + "`"));
            }
        }
        return sum.parts().isEmpty() ? unless(false, term, "可以相加的", "added to") : Optional.empty();
    }

    private static boolean isAmount(Term term) {
        return term.type() == TermType.NUMBER || term.type() == TermType.DURATION;
    }

    private static Optional<Text> problem(Among among, Term term) {
        Enumeration enumeration = term.enumeration();
        if (enumeration == null) {
            return unless(false, term, "词", "a word");
        }
        List<String> inOrder = enumeration.words().stream()
                .map(Word::code)
                .filter(among.codes()::contains)
                .toList();
        boolean wellFormed = among.codes().stream().allMatch(DrlLimits::isCode);
        return wellFormed && !inOrder.isEmpty() && inOrder.equals(among.codes())
                ? Optional.empty()
                : Optional.of(new Text(
                        "`" + String.join(",", among.codes()) + "` 不是术语 `" + term.id() + "` 的词，或次序不对，或有重复",
                        "`" + String.join(",", among.codes()) + "` are not words of term `" + term.id()
                                + "`, each once and in their order"));
    }

    private static Optional<Text> unless(boolean fine, Term term, String zh, String en) {
        return fine
                ? Optional.empty()
                : Optional.of(new Text("术语 `" + term.id() + "` 不是" + zh, "term `" + term.id() + "` is not " + en));
    }
}
