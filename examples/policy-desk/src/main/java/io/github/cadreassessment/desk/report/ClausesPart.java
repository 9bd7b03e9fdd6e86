package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally.Counted;
import java.util.ArrayList;
import java.util.List;

/** The part that says which clauses decide, and about how many people with which verdict. */
final class ClausesPart {
    private final Asked asked;

    ClausesPart(Asked asked) {
        this.asked = asked;
    }

    String html(List<Counted> deciding) {
        StringBuilder html = new StringBuilder("<section>\n");
        html.append(Html.element("h3", asked.in("起决定作用的条款", "The clauses that decide")));
        if (deciding.isEmpty()) {
            html.append(Html.element("p", asked.in("没有。", "None.")));
        } else {
            table(html, deciding);
        }
        return html.append("</section>\n").toString();
    }

    private void table(StringBuilder html, List<Counted> deciding) {
        List<Answer> answers = Answer.bestFirst(asked.asking().kind()).stream()
                .filter(answer -> deciding.stream().anyMatch(clause -> clause.of(answer) > 0))
                .toList();
        List<String> headings =
                new ArrayList<>(List.of(asked.in("条款", "Clause"), asked.in("内容", "Title"), asked.in("出处", "Source")));
        answers.forEach(answer -> headings.add(asked.in(answer.phrase())));
        int most = deciding.stream().mapToInt(ClausesPart::all).max().orElse(1);
        html.append("<table class=\"clauses\">\n")
                .append(Html.headings(headings))
                .append("<tbody>\n");
        for (Counted clause : deciding) {
            html.append("<tr>")
                    .append(Html.cell(headings.get(0), clause.clause()))
                    .append(Html.cellOf(
                            headings.get(1), Html.text(asked.in(clause.title())) + bar(clause, answers, most)))
                    .append(Html.cell(headings.get(2), asked.in(clause.citation())));
            for (Answer answer : answers) {
                html.append(Html.cellOf(asked.in(answer.phrase()), count(clause, answer)));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private String count(Counted clause, Answer answer) {
        int count = clause.of(answer);
        return count == 0 ? "0" : Pick.link(asked, answer, clause.clause(), count);
    }

    private static int all(Counted clause) {
        return clause.answers().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A bar beside the title; the numbers of the row say the same, so that it is not read out. */
    private static String bar(Counted clause, List<Answer> answers, int most) {
        StringBuilder svg = new StringBuilder("<svg class=\"bar thin\" aria-hidden=\"true\" viewBox=\"0 0 " + most
                + " 10\" preserveAspectRatio=\"none\">");
        int before = 0;
        for (Answer answer : answers) {
            svg.append("<rect class=\"" + answer.name() + "\" x=\"" + before + "\" width=\"" + clause.of(answer)
                    + "\" height=\"10\"/>");
            before += clause.of(answer);
        }
        return svg.append("</svg>").toString();
    }
}
