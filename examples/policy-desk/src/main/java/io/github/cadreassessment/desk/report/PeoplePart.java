package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.desk.result.Tally.Counted;
import java.util.List;

/**
 * What stands around the rows of people: the choice of a verdict, a clause and an id, and the headings. The choice is
 * the script's; without it everybody is shown, and nothing that does not work.
 */
final class PeoplePart {
    private final Asked asked;

    PeoplePart(Asked asked) {
        this.asked = asked;
    }

    String start(Tally tally) {
        String id = asked.prefix() + "people";
        String title = asked.isOfUnits() ? asked.in("逐单位结果", "Unit by unit") : asked.in("逐人结果", "Person by person");
        return "<section class=\"people\" id=\"" + id + "\">\n<h3 id=\"" + id + "-title\" tabindex=\"-1\">"
                + Html.text(title) + "</h3>\n" + filters(tally) + shown(tally)
                + "<table aria-labelledby=\"" + id + "-title\">\n" + Html.headings(PersonRow.headings(asked))
                + "<tbody>\n";
    }

    private String filters(Tally tally) {
        return "<form class=\"filters\" hidden aria-label=\"" + asked.in("筛选", "Filter") + "\">\n<fieldset><legend>"
                + asked.in("结论", "Verdict") + "</legend>\n" + verdicts(tally) + "</fieldset>\n<div class=\"line\">"
                + clauses(tally.deciding())
                + field("id", asked.in("编号含", "Id with"), "<input type=\"search\" autocomplete=\"off\" id=\"#\">")
                + "<button type=\"reset\">" + asked.in("清除筛选", "Clear") + "</button>\n"
                + "<button type=\"button\" class=\"unfold\">" + asked.in("展开所列各人的逐条情况", "Unfold what is listed")
                + "</button></div>\n</form>\n";
    }

    private String verdicts(Tally tally) {
        StringBuilder html = new StringBuilder();
        choice(html, "ALL", asked.in("全部", "all") + " " + tally.people(), true);
        for (Answer answer : Answer.bestFirst(asked.asking().kind())) {
            if (tally.of(answer) > 0) {
                choice(html, answer.name(), asked.in(answer.phrase()) + " " + tally.of(answer), false);
            }
        }
        return html.toString();
    }

    private void choice(StringBuilder html, String verdict, String label, boolean checked) {
        String id = asked.prefix() + "show-" + verdict;
        html.append("<input type=\"radio\" name=\"" + asked.prefix() + "verdict\" class=\"choice\" value=\"" + verdict
                + "\" id=\"" + id + "\"" + (checked ? " checked>" : ">") + "<label class=\"choice\" for=\"" + id
                + "\">" + Html.text(label) + "</label>\n");
    }

    private String clauses(List<Counted> deciding) {
        StringBuilder options = new StringBuilder("<select id=\"#\"><option value=\"\">")
                .append(asked.in("全部", "all"))
                .append("</option>\n");
        for (Counted clause : deciding) {
            String id = Html.text(clause.clause());
            options.append(
                    "<option value=\"" + id + "\">" + id + " " + Html.text(asked.in(clause.title())) + "</option>\n");
        }
        return field(
                "clause",
                asked.in("决定性条款", "Deciding clause"),
                options.append("</select>").toString());
    }

    private String field(String name, String label, String control) {
        String id = asked.prefix() + "show-" + name;
        return "<span class=\"field\"><label for=\"" + id + "\">" + Html.text(label) + "</label> "
                + control.replace("id=\"#\"", "id=\"" + id + "\"") + "</span>\n";
    }

    /** The line that says how many are listed, to those who hear the page too, and on paper under what choice. */
    private String shown(Tally tally) {
        return "<p class=\"shown\" role=\"status\" data-all=\"" + Html.text(asked.in("列出全部 #", "All # listed"))
                + "\" data-some=\""
                + Html.text(asked.in("列出 #，共 " + tally.people(), "# of " + tally.people() + " listed"))
                + "\" data-none=\"" + Html.text(asked.in("没有符合筛选的", "None fits what was chosen"))
                + "\" data-comma=\"" + asked.in("；", "; ") + "\"></p>\n";
    }

    String end() {
        return "</tbody></table>\n</section>\n";
    }
}
