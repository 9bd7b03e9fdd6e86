package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.Seats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The row of one person: verdict, deciding clauses, reason, and everything else folded away. Thread-safe. */
public final class PersonRow {
    private final Asked asked;
    private final Seats seats;
    private final List<String> headings;

    /** Makes rows for a page in the language of {@code asked}. */
    public PersonRow(Asked asked, Seats seats) {
        this.asked = asked;
        this.seats = seats;
        this.headings = headings(asked);
    }

    static List<String> headings(Asked asked) {
        return List.of(
                asked.isOfUnits() ? asked.in("单位", "Unit") : asked.in("干部", "Cadre"),
                asked.in("结论", "Verdict"),
                asked.in("决定性条款", "Deciding clauses"),
                asked.in("理由", "Reason"));
    }

    /** The row. */
    public String html(Decided decided) {
        Explanation explanation = decided.explanation();
        String id = Html.text(decided.id());
        List<String> deciding = deciding(explanation);
        return "<tr class=\"person " + decided.answer().name() + "\" id=\"" + asked.prefix() + "p-" + id
                + "\" data-clauses=\"" + Html.text(String.join(" ", deciding)) + "\">"
                + Html.cellOf(headings.get(0), "<b>" + id + "</b><small>" + target(decided) + "</small>")
                + Html.cellOf(
                        headings.get(1),
                        Badge.of(decided.answer(), asked) + Html.element("small", asked.in(decided.gradesLeft())))
                + Html.cell(headings.get(2), String.join(asked.in("、", ", "), deciding))
                + Html.cellOf(headings.get(3), reason(decided, seats.of(decided.id())))
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

    private static List<String> deciding(Explanation explanation) {
        return explanation.findings().stream()
                .filter(ExplainedFinding::decides)
                .map(finding -> finding.finding().clause().id())
                .distinct()
                .toList();
    }

    private String reason(Decided decided, List<Seats.Own> own) {
        Explanation explanation = decided.explanation();
        String conclusion =
                explanation.conclusion().stream().map(asked::in).collect(Collectors.joining(asked.in("", " ")));
        // Of an open appraisal the grades that are settled are worth reading too.
        boolean isOpen = decided.answer() == Answer.UNDETERMINED
                && !asked.asking().kind().isAppraisal();
        String inShort = isOpen ? wanted(explanation) : "";
        StringBuilder html = new StringBuilder(Html.text(inShort.isEmpty() ? conclusion : inShort));
        own.forEach(seat -> html.append(Html.element("p", seat(seat.seat()))));
        if (!explanation.findings().isEmpty()) {
            html.append("<details class=\"findings\"><summary>")
                    .append(Html.text(asked.in("逐条情况", "Clause by clause")))
                    .append("</summary>\n");
            html.append(Html.element("p", inShort.isEmpty() ? "" : conclusion));
            explanation.findings().stream()
                    .filter(finding -> finding.status() != Outcome.NOT_APPLICABLE)
                    .forEach(finding -> finding(html, finding));
            html.append(Html.element("p", notForThisCase(explanation)));
            html.append("</details>");
        }
        return html.toString();
    }

    /** What to find out about somebody, which is what a reader can act on; the clauses stand in a column of their own. */
    private String wanted(Explanation explanation) {
        String facts = Stream.concat(
                        explanation.neededOfThePerson().stream(), explanation.neededOfTheOrganisation().stream())
                .map(fact -> asked.in(fact.phrase()))
                .distinct()
                .collect(Collectors.joining(asked.in("；", "; ")));
        return facts.isEmpty() ? "" : asked.in("须查明：", "To be found out: ") + facts + asked.in("。", ".");
    }

    /** The clauses that are not for this case, by their ids: what they would have come to is of no use to anybody. */
    private String notForThisCase(Explanation explanation) {
        String clauses = explanation.findings().stream()
                .filter(finding -> finding.status() == Outcome.NOT_APPLICABLE)
                .map(finding -> asked.in(finding.label()))
                .collect(Collectors.joining(asked.in("、", ", ")));
        return clauses.isEmpty() ? "" : asked.in("不适用于本例：", "Not for this case: ") + clauses;
    }

    private String seat(ExplainedSeat seat) {
        return asked.in(seat.title())
                + asked.in("：", ": ")
                + asked.in(seat.rankedBy())
                + asked.in("；", "; ")
                + asked.in(seat.sentence());
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
