package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Asking.Target;
import io.github.cadreassessment.rules.inforce.InForce;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user asks about people. */
final class QuestionOptions {
    private static final String NEXT = "next";

    @Option(
            names = "--question",
            required = true,
            split = ",",
            paramLabel = "QUESTION",
            description =
                    "问什么，run 可以用逗号分开问几个：promotion（提拔）、candidacy（列为考察对象）、exceptional-promotion（破格提拔）、further-use（进一步使用）、rank-promotion（晋升职级）、annual-appraisal（年度考核）、confirmation（正式任职）、committee-membership（担任党的委员会委员）、training（完成培训任务）、merit（记三等功）、party-review（民主评议党员）、commendation（评先树优）、study（完成学习任务）、course（继续参加培训班）、reappointment（连任现职）、unit-duties（单位履职）。 What is asked; run takes several, separated by commas.")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "截至哪一天的早晨。 The day whose morning the answer is for.")
    private String asOf = "";

    @Option(
            names = "--to",
            paramLabel = "LEVEL|RANK|COMMITTEE|next",
            defaultValue = NEXT,
            description =
                    "拟任职务层次（如 乡科级副职）、职级（如 四级调研员）或委员会（如 县级委员会）；next（默认）为各人现任的上一级，问进一步使用时为同级。 Level of the post, rank or committee, such as TOWNSHIP_DEPUTY; next, unless given: the one above each person's own, or for further use their own.")
    private String target = NEXT;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description =
                    "年度考核、民主评议、评先树优、完成学习任务、单位履职所问的年度，默认为 --as-of 所在年度。 The year asked about; that of --as-of unless given.")
    private @Nullable Integer year;

    LocalDate asOf(Screen screen) {
        return day("--as-of", asOf, screen);
    }

    /** The one thing that is asked about everybody, which {@code inForce} has to have clauses for. */
    Asking asking(InForce inForce, LocalDate day, TermCatalogue catalogue, Screen screen) {
        List<Asking> askings = askings(inForce, day, catalogue, screen);
        if (askings.size() > 1) {
            throw screen.wrongUse("--question 这里只能问一个", "--question can be one only here");
        }
        return askings.get(0);
    }

    /** What is asked about everybody, which {@code inForce} has to have clauses for; nothing twice. */
    List<Asking> askings(InForce inForce, LocalDate day, TermCatalogue catalogue, Screen screen) {
        List<QuestionKind> kinds = questions.stream()
                .map(word -> kind(word.strip(), screen))
                .distinct()
                .toList();
        kinds.forEach(kind -> requireAnswer(inForce, kind, screen));
        return kinds.stream().map(kind -> asking(kind, day, catalogue, screen)).toList();
    }

    private Asking asking(QuestionKind kind, LocalDate day, TermCatalogue catalogue, Screen screen) {
        int appraised = year == null ? day.getYear() : year;
        Target none = new Target(null, null, null, appraised);
        return new Asking(
                kind,
                day,
                switch (kind) {
                    case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION, FURTHER_USE ->
                        isNext() ? none : Target.post(named(PostLevel.values(), PostLevel::phrase, screen));
                    case RANK_PROMOTION ->
                        isNext() ? none : new Target(null, named(Rank.values(), Rank::phrase, screen), null, appraised);
                    case COMMITTEE_MEMBERSHIP ->
                        new Target(
                                null, null, named(PartyCommittee.values(), PartyCommittee::phrase, screen), appraised);
                    default -> none;
                },
                catalogue);
    }

    /** A policy without a clause for the question would find everybody eligible. */
    private static void requireAnswer(InForce inForce, QuestionKind kind, Screen screen) {
        if (!inForce.answers(kind)) {
            List<String> zh = new ArrayList<>();
            List<String> en = new ArrayList<>();
            for (QuestionKind other : QuestionKind.values()) {
                if (inForce.answers(other)) {
                    zh.add(other.phrase().zh());
                    en.add(word(other));
                }
            }
            String policy = inForce.policy().id();
            throw screen.wrongUse(
                    "规则集 " + policy + " 没有关于“" + kind.phrase().zh() + "”的条款；可以问的有：" + String.join("、", zh),
                    "policy " + policy + " has no clause about " + word(kind) + "; it can be asked about "
                            + String.join(", ", en));
        }
    }

    private static String word(QuestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isNext() {
        return target.equalsIgnoreCase(NEXT);
    }

    private <E extends Enum<E>> E named(E[] values, Function<E, Text> phrase, Screen screen) {
        String code = target.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> names = new ArrayList<>(List.of(NEXT));
        for (E value : values) {
            Text words = phrase.apply(value);
            if (value.name().equals(code)
                    || words.zh().equals(target)
                    || words.en().equalsIgnoreCase(target)) {
                return value;
            }
            names.add(words.zh());
            names.add(value.name());
        }
        Text suggestion = Words.suggestion(target, names);
        throw screen.wrongUse(
                "--to 没有 `" + target + "` 这个取值" + suggestion.zh(), "--to cannot be `" + target + "`" + suggestion.en());
    }

    private static QuestionKind kind(String question, Screen screen) {
        List<String> words = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            String word = word(kind);
            if (question.equalsIgnoreCase(word) || question.equals(kind.phrase().zh())) {
                return kind;
            }
            words.add(word);
        }
        Text suggestion = Words.suggestion(question, words);
        throw screen.wrongUse(
                "不认识的问题 `" + question + "`" + suggestion.zh(),
                "there is no question `" + question + "`" + suggestion.en());
    }

    static LocalDate day(String option, String typed, Screen screen) {
        try {
            if (typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException noSuchDay) {
            throw screen.wrongUse(option + "：没有 " + typed + " 这一天", option + ": there is no day " + typed);
        }
        throw screen.wrongUse(
                option + " 应当是像 2024-12-31 这样的日期，而不是 `" + typed + "`",
                option + " must be a date such as 2024-12-31, not `" + typed + "`");
    }
}
