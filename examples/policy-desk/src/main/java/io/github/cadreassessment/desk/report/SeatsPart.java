package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.assessment.SeatOutcome;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Seats;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The part about quotas: by unit, how many places there are, who gets one, and why each of the others does not. */
final class SeatsPart {
    private final Asked asked;

    SeatsPart(Asked asked) {
        this.asked = asked;
    }

    String html(Seats seats) {
        if (seats.equals(Seats.NONE)) {
            return "";
        }
        StringBuilder html = new StringBuilder("<section class=\"seats\">\n");
        html.append(Html.element("h3", asked.in("名额与排名", "Quotas and ranking")));
        html.append(Html.element("p", asked.in(seats.whyNone())));
        seats.units().forEach(unit -> unit(html, unit));
        return html.append("</section>\n").toString();
    }

    private void unit(StringBuilder html, Seats.OfUnit unit) {
        if (unit.seats().isEmpty()) {
            return;
        }
        ExplainedSeat first = unit.seats().get(0);
        html.append("<details class=\"printed\"><summary>")
                .append(Html.text(unit.unit()
                        + asked.in("：", ": ")
                        + asked.in(first.title())
                        + asked.in("——名额 ", " – places: ")
                        + asked.in(first.places())
                        + counts(unit)))
                .append("</summary>\n<table>\n");
        List<String> headings = List.of(
                asked.in("干部", "Cadre"),
                asked.in("结果", "Outcome"),
                asked.in("排名依据", "Ranked by"),
                asked.in("理由", "Why"));
        html.append(Html.headings(headings)).append("<tbody>\n");
        IntStream.range(0, unit.seats().size())
                .boxed()
                .filter(i ->
                        unit.allocation().seats().get(i).candidate().counted().canHold())
                .sorted(Comparator.comparing((Integer i) -> unit.seats().get(i).outcome())
                        .thenComparing(i -> unit.allocation().seats().get(i).atMostAbove()))
                .forEach(i -> row(html, headings, unit.seats().get(i), i >= unit.members()));
        html.append("</tbody></table></details>\n");
    }

    private String counts(Seats.OfUnit unit) {
        StringBuilder text = new StringBuilder();
        for (SeatOutcome outcome : SeatOutcome.values()) {
            long count = unit.allocation().seats().stream()
                    .limit(unit.members())
                    .filter(seat -> seat.outcome() == outcome
                            && seat.candidate().counted().canHold())
                    .count();
            if (count > 0) {
                text.append(asked.in("，", ", "))
                        .append(asked.in(outcome.phrase()))
                        .append(' ')
                        .append(count);
            }
        }
        return text.toString();
    }

    private void row(StringBuilder html, List<String> headings, ExplainedSeat seat, boolean maybe) {
        Text unknownUnit = new Text("（不清楚是否属于本单位）", " (maybe of another unit)");
        html.append("<tr>")
                .append(Html.cell(headings.get(0), seat.cadre().value() + (maybe ? asked.in(unknownUnit) : "")))
                .append(Html.cell(headings.get(1), asked.in(seat.outcome().phrase())))
                .append(Html.cell(headings.get(2), asked.in(seat.rankedBy())))
                .append(Html.cell(headings.get(3), asked.in(seat.sentence())))
                .append("</tr>\n");
    }
}
