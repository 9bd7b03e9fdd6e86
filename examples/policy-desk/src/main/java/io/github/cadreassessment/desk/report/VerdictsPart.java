package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The part that is read first: how many got which verdict, as numbers and as one bar. */
final class VerdictsPart {
    private final Asked asked;

    VerdictsPart(Asked asked) {
        this.asked = asked;
    }

    String html(Tally tally) {
        StringBuilder html = new StringBuilder("<section>\n");
        html.append(Html.element("h3", asked.in("结论", "Verdicts")));
        List<Answer> answers = Answer.bestFirst(asked.asking().kind());
        html.append("<ul class=\"tiles\">\n");
        answers.forEach(answer -> tile(html, answer, tally));
        html.append("</ul>\n").append(bar(answers, tally));
        gradesLeft(html, tally);
        return html.append("</section>\n").toString();
    }

    private void tile(StringBuilder html, Answer answer, Tally tally) {
        int count = tally.of(answer);
        html.append("<li class=\"tile " + answer.name() + "\">" + Badge.of(answer, asked) + "<span class=\"number\">")
                .append(count == 0 ? "0" : Pick.link(asked, answer, "", count))
                .append("</span><small>" + share(count, tally.people()) + "%</small></li>\n");
    }

    /** One bar of all verdicts; its name says in words what it shows, and the numbers above say it too. */
    private String bar(List<Answer> answers, Tally tally) {
        String inWords = answers.stream()
                .filter(answer -> tally.of(answer) > 0)
                .map(answer -> asked.in(answer.phrase()) + " " + tally.of(answer) + asked.in("（", " (")
                        + share(tally.of(answer), tally.people()) + asked.in("%）", "%)"))
                .collect(Collectors.joining(asked.in("，", ", ")));
        StringBuilder svg = new StringBuilder("<svg class=\"bar\" role=\"img\" aria-label=\"" + Html.text(inWords)
                + "\" viewBox=\"0 0 " + Math.max(1, tally.people()) + " 10\" preserveAspectRatio=\"none\">");
        int before = 0;
        for (Answer answer : answers) {
            int count = tally.of(answer);
            if (count > 0) {
                svg.append("<rect class=\"" + answer.name() + "\" x=\"" + before + "\" width=\"" + count
                        + "\" height=\"10\"/>");
            }
            before += count;
        }
        return svg.append("</svg>\n").toString();
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
}
