package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally.Counted;
import io.github.cadreassessment.desk.result.Tally.Wanted;
import java.util.ArrayList;
import java.util.List;

/** The short summary for the screen. Immutable and thread-safe. */
public final class Summary {
    private static final int BAR = 40;
    private static final int LONGEST_LIST = 5;

    private final Language language;

    /** Makes summaries in this language. */
    public Summary(Language language) {
        this.language = language;
    }

    /** The lines of {@code tally} about a question of this kind. */
    public List<String> lines(Tally tally, QuestionKind kind) {
        List<String> lines = new ArrayList<>();
        int nameWidth = 0;
        for (Answer answer : Answer.bestFirst(kind)) {
            nameWidth = Math.max(nameWidth, width(answer.phrase().in(language)));
        }
        int numberWidth = Integer.toString(tally.people()).length();
        for (Answer answer : Answer.bestFirst(kind)) {
            String name = answer.phrase().in(language);
            String number = Integer.toString(tally.of(answer));
            String line = "  " + name + " ".repeat(nameWidth - width(name) + 2)
                    + " ".repeat(numberWidth - number.length()) + number + "  "
                    + "█".repeat(bar(tally.of(answer), tally.people()));
            lines.add(line.stripTrailing());
        }
        gradesLeft(lines, tally);
        barring(lines, tally.barring(), kind);
        Text own = kind.subject() == Subject.UNIT
                ? new Text("待定的，最缺（单位情况）", "undetermined, most wanted (unit)")
                : new Text("待定的，最缺（本人情况）", "undetermined, most wanted (person)");
        wanted(lines, own, tally.wantedOfPeople());
        wanted(
                lines,
                new Text("待定的，最缺（由组织补办）", "undetermined, most wanted (for the organisation to settle)"),
                tally.wantedOfOrganisation());
        return lines;
    }

    /** So long that nobody who is there is invisible. */
    private static int bar(int count, int all) {
        return count == 0 ? 0 : Math.max(1, (int) ((long) BAR * count / all));
    }

    private void gradesLeft(List<String> lines, Tally tally) {
        if (!tally.gradesLeft().isEmpty()) {
            lines.add(heading(new Text("等次受限的，还可以定为", "grade limited, what is left")));
        }
        tally.gradesLeft()
                .forEach(left ->
                        lines.add("  " + left.getValue() + "  " + left.getKey().in(language)));
    }

    private void barring(List<String> lines, List<Counted> barring, QuestionKind kind) {
        if (!barring.isEmpty()) {
            lines.add(heading(
                    kind.isAppraisal()
                            ? new Text("等次受限、不确定等次的，依据", "clauses that limit the grade")
                            : new Text("不符合、需经批准的，依据", "clauses that stand in the way")));
        }
        for (Counted clause : first(barring)) {
            lines.add("  " + clause.barred() + "  " + clause.clause() + " "
                    + clause.title().in(language));
        }
    }

    private void wanted(List<String> lines, Text heading, List<Wanted> wanted) {
        if (!wanted.isEmpty()) {
            lines.add(heading(heading));
        }
        for (Wanted fact : first(wanted)) {
            lines.add("  " + fact.count() + "  " + fact.fact().phrase().in(language));
        }
    }

    private String heading(Text text) {
        return text.in(language) + (language == Language.ZH ? "：" : ":");
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(LONGEST_LIST, all.size()));
    }

    /** How many columns of a terminal the text takes: Chinese characters and punctuation take two. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> point >= 0x2E80 && point != 0xFFFD ? 2 : 1)
                .sum();
    }
}
