package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Written.Alternative;
import io.github.cadreassessment.rules.syntax.Written.Approver;
import io.github.cadreassessment.rules.syntax.Written.Outcome;
import io.github.cadreassessment.rules.syntax.Written.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches what can stand in each type of slot. */
final class Slots {
    // Possessive, so that no input makes them slow.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    private static final Pattern CODE = Pattern.compile("P[0-9]{3}(?![0-9A-Za-z])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");
    private static final Pattern CHINESE_DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    private final Language language;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final Phrases<Outcome> outcomes;
    private final ScenarioSlots scenarios;
    private final Phrases<String> or;
    private final ConditionSlot conditions;
    private final TableSlots tables;
    private final ScoreSlot scores;
    private final QuotaSlots quotas;

    Slots(Language language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.numerals = new Numerals(language);
        this.outcomes = SurfaceWords.phrases(SurfaceWords.OUTCOMES, language);
        this.scenarios = new ScenarioSlots(language, vocabulary, this);
        this.or = SurfaceWords.phrases(List.of(SurfaceWords.OR), language);
        this.conditions = new ConditionSlot(language, vocabulary, this);
        this.tables = new TableSlots(language, vocabulary, numerals);
        this.scores = new ScoreSlot(language, vocabulary, numerals);
        this.quotas = new QuotaSlots(language, vocabulary, scores);
    }

    ScoreSlot scores() {
        return scores;
    }

    Numerals numerals() {
        return numerals;
    }

    List<? extends Match<?>> at(SlotType type, SourceLine line, int from, Furthest furthest) {
        return switch (type) {
            case ID -> ids(line, from, furthest);
            case CODE -> codes(line, from, furthest);
            case QUOTED -> quoted(line, from, furthest);
            case DATE -> dates(line, from, furthest);
            case VALUE -> values(line, from, furthest);
            case EVIDENCE -> vocabulary.evidence.at(line, from, furthest);
            case ALTERNATIVES -> alternatives(line, from, furthest);
            case ALTERNATIVE -> alternative(line, from, furthest);
            case QUESTIONS -> questions(line, from, furthest);
            case LEVELS -> levels(line, from, furthest);
            case COLLECTION -> vocabulary.collections.at(line, from, furthest);
            case OUTCOME -> outcomes.at(line, from, furthest);
            case APPROVER -> approvers(line, from, furthest);
            case ITEM_NUMBER -> itemNumbers(line, from, furthest);
            case GRADES -> grades(line, from, furthest);
            case SHARE -> scores.shares(line, from, furthest);
            case COLUMNS -> tables.columns(line, from, furthest);
            case CELLS -> tables.cells(line, from, furthest);
            case CONDITION -> conditions.at(line, from, furthest);
            case DATE_TERM -> quotas.dateTerms(line, from, furthest);
            case MEASURE -> quotas.measures(line, from, furthest);
            case PORTION -> quotas.portions(line, from, furthest);
            case ROUNDING -> quotas.rounding(line, from, furthest);
            case TIES -> quotas.ties(line, from, furthest);
            case IDS -> idLists(line, from, furthest);
            case TARGET -> vocabulary.targets.at(line, from, furthest);
            case YEAR -> scenarios.years(line, from, furthest);
            case VERDICT -> scenarios.verdicts(line, from, furthest);
            case STATUS -> scenarios.statuses(line, from, furthest);
            case FACT -> vocabulary.facts.at(line, from, furthest);
            case ANY_GRADES -> scenarios.anyGrades(line, from, furthest);
            case TERM -> scenarios.terms(line, from, furthest);
        };
    }

    private static List<Match<String>> codes(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "");
        var matcher = CODE.matcher(line.text()).region(start, line.text().length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? List.of(new Match<>(matcher.group(), matcher.end())) : List.of();
    }

    private List<Match<String>> ids(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "");
        var matcher = ID.matcher(line.text()).region(start, line.text().length());
        if (!matcher.lookingAt()) {
            return List.of();
        }
        if (matcher.end() - start > Limits.ID_CHARACTERS) {
            furthest.problem(
                    start, matcher.end(), Complaint.ID_TOO_LONG, Text.NONE, matcher.group(), Limits.ID_CHARACTERS);
            return List.of();
        }
        return List.of(new Match<>(matcher.group(), matcher.end()));
    }

    private List<Match<List<String>>> idLists(SourceLine line, int from, Furthest furthest) {
        List<Match<List<String>>> found = new ArrayList<>();
        String separator = language == Language.ZH ? "、" : ",";
        for (Match<String> first : ids(line, from, furthest)) {
            found.add(new Match<>(List.of(first.value()), first.end()));
            int next = line.skipSpaces(first.end());
            furthest.expect(next, separator);
            if (line.text().startsWith(separator, next)) {
                for (Match<List<String>> rest : idLists(line, next + separator.length(), furthest)) {
                    List<String> all = new ArrayList<>(List.of(first.value()));
                    all.addAll(rest.value());
                    found.add(new Match<>(List.copyOf(all), rest.end()));
                }
            }
        }
        return found;
    }

    private static List<Match<String>> quoted(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "\"…\"");
        var matcher = QUOTED.matcher(line.text()).region(start, line.text().length());
        return matcher.lookingAt() ? List.of(new Match<>(matcher.group(1), matcher.end())) : List.of();
    }

    List<Match<LocalDate>> dates(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "2013-01-01");
        List<Match<LocalDate>> found = new ArrayList<>();
        for (Pattern form : List.of(ISO_DATE, CHINESE_DATE)) {
            var matcher = form.matcher(line.text()).region(start, line.text().length());
            if (matcher.lookingAt()) {
                try {
                    found.add(new Match<>(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2)),
                                    Integer.parseInt(matcher.group(3))),
                            matcher.end()));
                } catch (DateTimeException noSuchDay) {
                    furthest.problem(
                            start,
                            matcher.end(),
                            Complaint.NO_SUCH_DAY,
                            new Text("请检查月份和日期", "check the month and the day"),
                            matcher.group());
                }
            }
        }
        return found;
    }

    private List<Match<Value>> values(SourceLine line, int from, Furthest furthest) {
        List<Match<Value>> found = new ArrayList<>();
        numerals.quantities(line, from, furthest).forEach(match -> found.add(new Match<>(match.value(), match.end())));
        vocabulary
                .authorities
                .at(line, from, furthest)
                .forEach(match -> found.add(new Match<>(new Value.Body(match.value()), match.end())));
        return found;
    }

    private List<Match<String>> alternative(SourceLine line, int from, Furthest furthest) {
        List<Match<String>> found = new ArrayList<>(language == Language.ZH ? ids(line, from, furthest) : List.of());
        for (Match<Outcome> outcome : outcomes.at(line, from, furthest)) {
            if (outcome.value() == Outcome.PENDING) {
                found.add(new Match<>(Reading.PENDING, outcome.end()));
            } else if (outcome.value() == Outcome.UNMET) {
                found.add(new Match<>(Reading.UNMET, outcome.end()));
            }
        }
        if (language == Language.EN) {
            for (Match<String> id : ids(line, from, furthest)) {
                if (found.stream().noneMatch(match -> match.value().equals(id.value()))) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private List<Match<List<Alternative>>> alternatives(SourceLine line, int from, Furthest furthest) {
        List<Match<List<Alternative>>> found = new ArrayList<>();
        for (Match<String> id : alternative(line, from, furthest)) {
            List<Match<Alternative>> firsts = new ArrayList<>();
            firsts.add(new Match<>(new Alternative(id.value(), ""), id.end()));
            quoted(line, id.end(), furthest)
                    .forEach(title -> firsts.add(new Match<>(new Alternative(id.value(), title.value()), title.end())));
            for (Match<Alternative> first : firsts) {
                found.add(new Match<>(List.of(first.value()), first.end()));
                int bar = line.skipSpaces(first.end());
                furthest.expect(bar, "|");
                if (bar < line.text().length() && line.text().charAt(bar) == '|') {
                    for (Match<List<Alternative>> rest : alternatives(line, bar + 1, furthest)) {
                        List<Alternative> all = new ArrayList<>(List.of(first.value()));
                        all.addAll(rest.value());
                        found.add(new Match<>(List.copyOf(all), rest.end()));
                    }
                }
            }
        }
        return found;
    }

    private List<Match<List<QuestionKind>>> questions(SourceLine line, int from, Furthest furthest) {
        List<Match<List<QuestionKind>>> found = new ArrayList<>();
        for (Match<QuestionKind> first : vocabulary.questions.at(line, from, furthest)) {
            found.add(new Match<>(List.of(first.value()), first.end()));
            for (Match<String> joint : or.at(line, first.end(), furthest)) {
                for (Match<List<QuestionKind>> rest : questions(line, joint.end(), furthest)) {
                    Set<QuestionKind> all = EnumSet.of(first.value());
                    all.addAll(rest.value());
                    found.add(new Match<>(List.copyOf(all), rest.end()));
                }
            }
        }
        return found;
    }

    List<Match<List<Grade>>> grades(SourceLine line, int from, Furthest furthest) {
        List<Match<List<Grade>>> found = new ArrayList<>();
        for (Match<Grade> first : vocabulary.grades.at(line, from, furthest)) {
            found.add(new Match<>(List.of(first.value()), first.end()));
            for (Match<String> joint : or.at(line, first.end(), furthest)) {
                for (Match<List<Grade>> rest : grades(line, joint.end(), furthest)) {
                    Set<Grade> all = EnumSet.of(first.value());
                    all.addAll(rest.value());
                    found.add(new Match<>(List.copyOf(all), rest.end()));
                }
            }
        }
        return found;
    }

    private List<Match<List<PostLevel>>> levels(SourceLine line, int from, Furthest furthest) {
        List<Match<List<PostLevel>>> found = new ArrayList<>();
        for (Match<List<PostLevel>> level : vocabulary.levels.at(line, from, furthest)) {
            PostLevel lowest = level.value().get(0);
            PostLevel highest = level.value().get(level.value().size() - 1);
            found.add(level);
            bound(line, level.end(), furthest, "以上", "or above")
                    .forEach(end ->
                            found.add(new Match<>(levels(lowest.ordinal(), PostLevel.values().length - 1), end)));
            bound(line, level.end(), furthest, "以下", "or below")
                    .forEach(end -> found.add(new Match<>(levels(0, highest.ordinal()), end)));
        }
        List<Match<List<PostLevel>>> joined = new ArrayList<>();
        for (Match<List<PostLevel>> first : found) {
            for (Match<String> joint : or.at(line, first.end(), furthest)) {
                for (Match<List<PostLevel>> rest : levels(line, joint.end(), furthest)) {
                    Set<PostLevel> all = new LinkedHashSet<>(first.value());
                    all.addAll(rest.value());
                    joined.add(new Match<>(all.stream().sorted().toList(), rest.end()));
                }
            }
        }
        found.addAll(joined);
        return found;
    }

    private static List<PostLevel> levels(int from, int to) {
        return Arrays.asList(PostLevel.values()).subList(from, to + 1);
    }

    private List<Integer> bound(SourceLine line, int from, Furthest furthest, String zh, String en) {
        int start = line.skipSpaces(from);
        String words = language == Language.ZH ? zh : en;
        furthest.expect(start, words);
        int end = start < line.text().length() ? Phrases.end(line.text(), start, words) : -1;
        return end < 0 ? List.of() : List.of(end);
    }

    private List<Match<Approver>> approvers(SourceLine line, int from, Furthest furthest) {
        List<Match<Approver>> found = new ArrayList<>();
        vocabulary
                .authorities
                .at(line, from, furthest)
                .forEach(match -> found.add(new Match<>(new Approver.Body(match.value()), match.end())));
        vocabulary
                .parameters
                .at(line, from, furthest)
                .forEach(match -> found.add(new Match<>(new Approver.ByParameter(match.value()), match.end())));
        return found;
    }

    private List<Match<Integer>> itemNumbers(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        int end = line.text().indexOf(')', start);
        furthest.expect(start, "");
        if (end < 0 || end - start > 5) {
            return List.of();
        }
        String number = line.text().substring(start, end).strip();
        long value = number.matches("[1-9][0-9]{0,3}") ? Long.parseLong(number) : Numerals.chineseValue(number);
        return value > 0 ? List.of(new Match<>((int) value, end)) : List.of();
    }
}
