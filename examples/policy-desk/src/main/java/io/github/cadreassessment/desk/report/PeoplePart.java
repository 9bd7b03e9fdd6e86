package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally;

/** What stands around the rows of people: the choice of a verdict, which works without a script, and the headings. */
final class PeoplePart {
    private final Asked asked;

    PeoplePart(Asked asked) {
        this.asked = asked;
    }

    String start(Tally tally) {
        StringBuilder html = new StringBuilder("<section class=\"people\">\n");
        html.append(Html.element(
                "h3", asked.isOfUnits() ? asked.in("逐单位结果", "Unit by unit") : asked.in("逐人结果", "Person by person")));
        choice(html, "ALL", asked.in("全部", "all") + " " + tally.people(), true);
        for (Answer answer : Answer.bestFirst(asked.asking().kind())) {
            if (tally.of(answer) > 0) {
                choice(html, answer.name(), asked.in(answer.phrase()) + " " + tally.of(answer), false);
            }
        }
        html.append("<p class=\"search\" hidden><label>")
                .append(Html.text(asked.in("查编号 ", "Find an id ")))
                .append("<input type=\"search\"></label></p>\n");
        return html.append("<table>\n")
                .append(Html.headings(PersonRow.headings(asked)))
                .append("<tbody>\n")
                .toString();
    }

    private void choice(StringBuilder html, String verdict, String label, boolean checked) {
        String id = asked.prefix() + "show-" + verdict;
        html.append("<input type=\"radio\" name=\"" + asked.prefix() + "verdict\" class=\"choice\" value=\"")
                .append(verdict)
                .append("\" id=\"")
                .append(id)
                .append(checked ? "\" checked>" : "\">")
                .append("<label class=\"choice\" for=\"")
                .append(id)
                .append("\">")
                .append(Html.text(label))
                .append("</label>\n");
    }

    String end() {
        return "</tbody></table>\n</section>\n";
    }
}
