package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user asks about people. */
final class QuestionOptions {
    private static final String NEXT = "next";
    // Those about a level of post; a register on disk does not carry ranks yet.
    private static final List<QuestionKind> KINDS = List.of(
            QuestionKind.PROMOTION,
            QuestionKind.CANDIDACY,
            QuestionKind.EXCEPTIONAL_PROMOTION,
            QuestionKind.FURTHER_USE);

    @Option(
            names = "--question",
            required = true,
            paramLabel = "promotion|candidacy|exceptional-promotion|further-use",
            description =
                    "问什么：promotion（提拔）、candidacy（列为考察对象）、exceptional-promotion（破格提拔）、further-use（进一步使用）。 What is asked.")
    private String question = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "截至哪一天的早晨。 The day whose morning the answer is for.")
    private String asOf = "";

    @Option(
            names = "--to",
            paramLabel = "LEVEL|next",
            defaultValue = NEXT,
            description =
                    "拟任职务层次，如 乡科级副职；next（默认）为各人现任层次的上一级，问进一步使用时为同级。 Level of the post, such as TOWNSHIP_DEPUTY; next, unless given: the one above each person's own, or for further use their own.")
    private String target = NEXT;

    LocalDate asOf(Screen screen) {
        return day("--as-of", asOf, screen);
    }

    /** The level asked about; {@code null}: the next one of each person. */
    @Nullable
    PostLevel target(Screen screen) {
        if (target.equalsIgnoreCase(NEXT)) {
            return null;
        }
        String code = target.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> names = new ArrayList<>(List.of(NEXT));
        for (PostLevel level : PostLevel.values()) {
            if (level.name().equals(code)
                    || level.phrase().zh().equals(target)
                    || level.phrase().en().equalsIgnoreCase(target)) {
                return level;
            }
            names.add(level.phrase().zh());
            names.add(level.name());
        }
        Text suggestion = Words.suggestion(target, names);
        throw screen.wrongUse(
                "没有职务层次 `" + target + "`" + suggestion.zh(),
                "there is no post level `" + target + "`" + suggestion.en());
    }

    /** What is asked. */
    QuestionKind kind(Screen screen) {
        List<String> words = new ArrayList<>();
        for (QuestionKind kind : KINDS) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
