package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.ReadingChoice;
import io.github.cadreassessment.core.finding.Clause.Setting;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.LeftOut;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The part that says what was asked, by which policy, and what was chosen in it. */
final class AskedPart {
    private final Asked asked;

    AskedPart(Asked asked) {
        this.asked = asked;
    }

    /** What was asked, in a few lines. */
    String facts(int decided, int noPromotion, int outOfScope, int undecided) {
        StringBuilder html = new StringBuilder("<dl class=\"facts\">\n");
        fact(html, asked.in("问题", "Question"), asked.question());
        fact(html, asked.in("截至", "As of"), asked.asking().asOf().toString());
        if (!asked.isOfUnits()) {
            fact(html, asked.in("对象", "Who"), asked.in(asked.scope().phrase()));
        }
        fact(html, asked.in("规则集", "Policy"), asked.inForce().policy().id());
        fact(html, asked.in("作出判断", "Decided"), people(decided));
        fact(html, asked.in("不在对象范围", "Not meant"), people(outOfScope));
        if (noPromotion > 0) {
            fact(html, asked.in("不属于提拔、晋升（现任不低于拟任）", "No promotion (present one not below)"), people(noPromotion));
        }
        fact(html, asked.in("未作判断", "Not decided"), people(undecided));
        return html.append("</dl>\n").toString();
    }

    /** What was chosen in the policy, and what of it is not in force. */
    String choices() {
        StringBuilder html = new StringBuilder("<section>\n");
        choices(html);
        leftOut(html);
        return html.append("</section>\n").toString();
    }

    private String people(int number) {
        return asked.isOfUnits()
                ? number + asked.in(" 个单位", number == 1 ? " unit" : " units")
                : number + asked.in(" 人", number == 1 ? " person" : " people");
    }

    private static void fact(StringBuilder html, String name, String value) {
        html.append("<div>")
                .append(Html.element("dt", name).strip())
                .append(Html.element("dd", value).strip())
                .append("</div>\n");
    }

    private void choices(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (ReadingChoice reading : readings()) {
            rows.add(List.of(
                    asked.in("口径 ", "Reading ") + reading.id(),
                    asked.in(reading.title()),
                    asked.in(reading.alternativeTitle())
                            + (reading.isDefault() ? asked.in("（默认）", " (default)") : asked.in("（选定）", " (chosen)")),
                    asked.in(reading.why())));
        }
        for (Setting setting : settings()) {
            rows.add(List.of(
                    asked.in("参数 ", "Parameter ") + setting.id(),
                    asked.in(setting.title()),
                    asked.in(setting.value()),
                    asked.in(setting.evidence().phrase())));
        }
        if (rows.isEmpty()) {
            return;
        }
        html.append(Html.element("h3", asked.in("所用口径和参数", "Readings and parameters used")));
        List<String> headings =
                List.of(asked.in("编号", "Id"), asked.in("事项", "About"), asked.in("取值", "Value"), asked.in("依据", "Why"));
        html.append(table(headings, rows));
    }

    private void leftOut(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (LeftOut rule : asked.inForce().leftOut(asked.asking().kind())) {
            rows.add(List.of(rule.rule(), asked.in(rule.title()), asked.in(rule.why())));
        }
        if (!rows.isEmpty()) {
            html.append(Html.element("h3", asked.in("未采用的规则", "Rules left out")));
            html.append(Html.folded(
                    asked.in(rows.size() + " 条", rows.size() == 1 ? "1 rule" : rows.size() + " rules"),
                    table(List.of(asked.in("编号", "Id"), asked.in("内容", "Title"), asked.in("原因", "Why")), rows)));
        }
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table>\n");
        html.append(Html.headings(headings)).append("<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(Html.cell(headings.get(i), row.get(i)));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>\n").toString();
    }

    private Set<ReadingChoice> readings() {
        Set<ReadingChoice> all = new LinkedHashSet<>();
        clauses().forEach(clause -> all.addAll(clause.readings()));
        return all;
    }

    private Set<Setting> settings() {
        Set<Setting> all = new LinkedHashSet<>();
        clauses().forEach(clause -> all.addAll(clause.settings()));
        return all;
    }

    private List<Clause> clauses() {
        return asked.inForce().policy().clauses().stream()
                .filter(clause -> clause.isFor(asked.asking().kind()))
                .map(ClauseInForce::id)
                .map(asked.inForce()::note)
                .toList();
    }
}
