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

    @Option(
            names = "--question",
            required = true,
            paramLabel = "promotion",
            description = "问什么：promotion（提拔）。 What is asked: promotion.")
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
                    "拟任职务层次，如 乡科级副职；next（默认）为各人现任层次的上一级。 Level of the post, such as TOWNSHIP_DEPUTY; next, unless given: the one above each person's own.")
    private String target = NEXT;

    LocalDate asOf(Screen screen) {
        return day("--as-of", asOf, screen);
    }

    /** The level asked about; {@code null}: the next one of each person. */
    @Nullable
    PostLevel target(Screen screen) {
        requirePromotion(screen);
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

    private void requirePromotion(Screen screen) {
        Text phrase = QuestionKind.PROMOTION.phrase();
        if (!question.equalsIgnoreCase(phrase.en()) && !question.equals(phrase.zh())) {
            Text suggestion = Words.suggestion(question, List.of(phrase.en()));
            throw screen.wrongUse(
                    "不认识的问题 `" + question + "`" + suggestion.zh(),
                    "there is no question `" + question + "`" + suggestion.en());
        }
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
