package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.desk.result.Tally.Wanted;
import java.util.List;
import java.util.stream.Collectors;

/** The part about who is undetermined, and for want of what. */
final class OpenPart {
    private static final int IN_A_LINE = 8;

    private final Asked asked;

    OpenPart(Asked asked) {
        this.asked = asked;
    }

    String html(Tally tally) {
        StringBuilder html = new StringBuilder("<section>\n");
        html.append(Html.element("h3", asked.in("待定的，还缺什么", "Undetermined for want of what")));
        if (tally.wantedOfPeople().isEmpty() && tally.wantedOfOrganisation().isEmpty()) {
            html.append(Html.element("p", asked.in("没有待定的。", "None is undetermined.")));
        }
        table(
                html,
                asked.isOfUnits()
                        ? asked.in("单位情况，须查明", "About the unit, to be found out")
                        : asked.in("本人情况，须查明", "About the person, to be found out"),
                tally.wantedOfPeople());
        table(
                html,
                asked.in("组织事项，由组织补办，不由个人承担", "For the organisation to settle, not held against the person"),
                tally.wantedOfOrganisation());
        return html.append("</section>\n").toString();
    }

    private void table(StringBuilder html, String title, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> headings = List.of(asked.in("缺什么", "Missing"), asked.in("数量", "Number"), asked.in("哪些", "Who"));
        html.append(Html.element("h4", title));
        html.append("<table class=\"wanted\">\n")
                .append(Html.headings(headings))
                .append("<tbody>\n");
        for (Wanted fact : wanted) {
            html.append("<tr>")
                    .append(Html.cell(headings.get(0), asked.in(fact.fact().phrase())))
                    .append(Html.cell(headings.get(1), Integer.toString(fact.count())))
                    .append(Html.cellOf(headings.get(2), who(fact.people())))
                    .append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private String who(List<String> people) {
        String links = people.stream()
                .map(id -> "<a href=\"#" + asked.prefix() + "p-" + Html.text(id) + "\">" + Html.text(id) + "</a>")
                .collect(Collectors.joining(" "));
        return people.size() <= IN_A_LINE
                ? links
                : Html.folded(people.get(0) + asked.in(" 等", " and others"), links + "\n");
    }
}
