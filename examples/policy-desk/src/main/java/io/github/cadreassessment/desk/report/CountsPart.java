package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.desk.result.Tally.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The part that counts: how many got which verdict, and which clauses bar most people. */
final class CountsPart {
    private final Asked asked;

    CountsPart(Asked asked) {
        this.asked = asked;
    }

    String html(Tally tally) {
        StringBuilder html = new StringBuilder("<section>\n");
        html.append(Html.element("h3", asked.in("结论", "Verdicts")));
        verdicts(html, tally);
        gradesLeft(html, tally);
        html.append(Html.element(
                "h3",
                asked.asking().kind().isAppraisal()
                        ? asked.in("等次受限、不确定等次的，依据哪些条款", "Clauses that limit the grade")
                        : asked.in("不符合、需经批准的，依据哪些条款", "Clauses that stand in the way")));
        barring(html, tally.barring());
        return html.append("</section>\n").toString();
    }

    /** A bar for each verdict; the table around the bars says the same in words and numbers. */
    private void verdicts(StringBuilder html, Tally tally) {
        List<String> headings =
                List.of(asked.in("结论", "Verdict"), asked.in("数量", "Number"), asked.in("占比", "Share"), "");
        html.append("<table class=\"bars\">\n").append(Html.headings(headings)).append("<tbody>\n");
        for (Answer answer : Answer.bestFirst(asked.asking().kind())) {
            int count = tally.of(answer);
            String share = share(count, tally.people());
            html.append("<tr>")
                    .append(Html.cellOf(headings.get(0), Badge.of(answer, asked)))
                    .append(Html.cell(headings.get(1), Integer.toString(count)))
                    .append(Html.cell(headings.get(2), share + "%"))
                    .append(Html.cellOf("", bar(answer, share)))
                    .append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private void gradesLeft(StringBuilder html, Tally tally) {
        if (tally.gradesLeft().isEmpty()) {
            return;
        }
        List<String> headings = List.of(asked.in("还可以定为", "Grades left"), asked.in("数量", "Number"));
        html.append(Html.element("h4", asked.in("等次受限的", "Grade limited")));
        html.append("<table>\n").append(Html.headings(headings)).append("<tbody>\n");
        tally.gradesLeft()
                .forEach(left -> html.append("<tr>")
                        .append(Html.cell(headings.get(0), asked.in(left.getKey())))
                        .append(Html.cell(headings.get(1), Integer.toString(left.getValue())))
                        .append("</tr>\n"));
        html.append("</tbody></table>\n");
    }

    private static String share(int count, int all) {
        return all == 0
                ? "0.0"
                : BigDecimal.valueOf(100L * count)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String bar(Answer answer, String share) {
        return "<svg class=\"bar " + answer.name()
                + "\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"track\" width=\"100\" height=\"10\"/><rect width=\"" + share
                + "\" height=\"10\"/></svg>";
    }

    private void barring(StringBuilder html, List<Counted> barring) {
        if (barring.isEmpty()) {
            html.append(Html.element("p", asked.in("没有。", "None.")));
            return;
        }
        List<String> headings = List.of(
                asked.in("条款", "Clause"), asked.in("内容", "Title"), asked.in("出处", "Source"), asked.in("数量", "Number"));
        html.append("<table>\n").append(Html.headings(headings)).append("<tbody>\n");
        for (Counted clause : barring) {
            html.append("<tr>")
                    .append(Html.cell(headings.get(0), clause.clause()))
                    .append(Html.cell(headings.get(1), asked.in(clause.title())))
                    .append(Html.cell(headings.get(2), asked.in(clause.citation())))
                    .append(Html.cell(headings.get(3), Integer.toString(clause.people())))
                    .append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }
}
