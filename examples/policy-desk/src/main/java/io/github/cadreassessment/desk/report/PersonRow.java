package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Decided;
import java.util.List;
import java.util.stream.Collectors;

/** The row of one person: verdict, deciding clauses, reason, and everything else folded away. Thread-safe. */
public final class PersonRow {
    private final Asked asked;
    private final List<String> headings;

    /** Makes rows for a page in the language of {@code asked}. */
    public PersonRow(Asked asked) {
        this.asked = asked;
        this.headings = headings(asked);
    }

    static List<String> headings(Asked asked) {
        return List.of(
                asked.in("干部", "Cadre"),
                asked.in("结论", "Verdict"),
                asked.in("决定性条款", "Deciding clauses"),
                asked.in("理由", "Reason"));
    }

    /** The row. */
    public String html(Decided decided) {
        Explanation explanation = decided.explanation();
        String id = Html.text(decided.id());
        return "<tr class=\"person " + decided.answer().name() + "\" id=\"p-" + id + "\">"
                + Html.cellOf(headings.get(0), "<b>" + id + "</b><small>" + target(decided) + "</small>")
                + Html.cellOf(headings.get(1), Badge.of(decided.answer(), asked))
                + Html.cell(headings.get(2), deciding(explanation))
                + Html.cellOf(headings.get(3), reason(explanation))
                + "</tr>\n";
    }

    private String target(Decided decided) {
        String target = asked.in(decided.targetPhrase());
        if (target.isEmpty()) {
            return "";
        }
        boolean year = asked.asking().kind().isOfAYear();
        return Html.text((year ? asked.in("年度：", "year: ") : asked.in("拟任：", "to: ")) + target);
    }

    private String deciding(Explanation explanation) {
        return explanation.findings().stream()
                .filter(ExplainedFinding::decides)
                .map(finding -> finding.finding().clause().id())
                .distinct()
                .collect(Collectors.joining(asked.in("、", ", ")));
    }

    private String reason(Explanation explanation) {
        String sentences =
                explanation.conclusion().stream().map(asked::in).collect(Collectors.joining(asked.in("", " ")));
        StringBuilder html = new StringBuilder(Html.text(sentences));
        if (!explanation.findings().isEmpty()) {
            html.append("<details><summary>")
                    .append(Html.text(asked.in("逐条情况", "Clause by clause")))
                    .append("</summary>\n");
            explanation.findings().forEach(finding -> finding(html, finding));
            html.append("</details>");
        }
        return html.toString();
    }

    private void finding(StringBuilder html, ExplainedFinding finding) {
        html.append("<div class=\"finding\"><p><span aria-hidden=\"true\">")
                .append(Html.text(finding.status().symbol()))
                .append("</span> <b>")
                .append(Html.text(asked.in(finding.statusWords())))
                .append("</b> ")
                .append(Html.text(asked.in(finding.label())))
                .append(' ')
                .append(Html.text(title(finding.title())))
                .append("</p>\n");
        html.append(Html.element("p", asked.in(finding.statement())));
        values(html, finding);
        html.append(Html.element("p", missing(finding)));
        html.append(Html.element("p", asked.in(finding.route())));
        finding.readings().forEach(reading -> html.append(Html.element("p", asked.in(reading))));
        finding.settings().forEach(setting -> html.append(Html.element("p", asked.in(setting))));
        html.append(Html.element("p", asked.in(finding.source())));
        html.append("</div>\n");
    }

    private String title(Text title) {
        return title.equals(Text.NONE) ? "" : "“" + asked.in(title) + "”";
    }

    private void values(StringBuilder html, ExplainedFinding finding) {
        if (finding.applicability().isEmpty() && finding.values().isEmpty()) {
            return;
        }
        html.append("<ul>\n");
        finding.applicability()
                .forEach(value -> html.append(
                        Html.element("li", asked.in(value.sentence()) + " → " + asked.in(value.outcome()))));
        finding.values()
                .forEach(value -> html.append(
                        Html.element("li", asked.in(value.sentence()) + " → " + asked.in(value.outcome()))));
        html.append("</ul>\n");
    }

    private String missing(ExplainedFinding finding) {
        return finding.missing().isEmpty()
                ? ""
                : asked.in("缺：", "Missing: ")
                        + finding.missing().stream()
                                .map(fact -> asked.in(fact.phrase()))
                                .collect(Collectors.joining(asked.in("；", "; ")));
    }
}
