package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.assessment.SeatOutcome;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Seats;
import io.github.cadreassessment.desk.report.Answered;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.result.Summary;
import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.rules.inforce.LeftOut;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what came of one question of a run. */
final class RunSummary {
    private static final int LEFT_OUT_SHOWN = 3;

    private final Screen screen;
    private final boolean hasReport;

    /** @param hasReport whether there is a report that says everything; otherwise all is said here */
    RunSummary(Screen screen, boolean hasReport) {
        this.screen = screen;
        this.hasReport = hasReport;
    }

    void lines(Answered answered, int everybody) {
        Asked asked = answered.asked();
        Tally tally = answered.tally();
        heading(asked, tally);
        new Summary(screen.language()).lines(tally, asked.asking().kind()).forEach(screen::line);
        seats(answered.seats());
        if (tally.noPromotion() > 0) {
            screen.line(new Text(
                    "现任不低于拟任，不属于提拔、晋升，未判断：" + tally.noPromotion() + " 人",
                    "no promotion, as the present level or rank is not below the one asked for; not decided: "
                            + tally.noPromotion()));
        }
        leftOut(asked.inForce().leftOut(asked.asking().kind()));
        int outOfScope = everybody - tally.people() - tally.noPromotion();
        if (outOfScope > 0 && !asked.isOfUnits()) {
            screen.line(new Text("不在对象范围：" + outOfScope + " 人", "not meant: " + outOfScope));
        }
    }

    private void heading(Asked asked, Tally tally) {
        String asOf = asked.asking().asOf().toString();
        String policy = asked.inForce().policy().id();
        screen.line(new Text(
                asked.question() + "，截至 " + asOf + "，按规则集 " + policy + "：判断 " + tally.people()
                        + (asked.isOfUnits() ? " 个单位" : " 人"),
                asked.question() + ", as of " + asOf + ", under policy " + policy + ": " + tally.people()
                        + (asked.isOfUnits() ? " units decided" : " decided")));
    }

    /** Of each quota, how many of all units got which outcome. */
    private void seats(Seats seats) {
        if (!seats.whyNone().equals(Text.NONE)) {
            screen.line(seats.whyNone());
        }
        Map<String, Map<SeatOutcome, Integer>> counts = new TreeMap<>();
        Map<String, Text> titles = new TreeMap<>();
        for (Seats.OfUnit unit : seats.units()) {
            for (int i = 0; i < unit.members(); i++) {
                ExplainedSeat seat = unit.seats().get(i);
                titles.put(seat.clause(), seat.title());
                if (unit.allocation().seats().get(i).candidate().counted().canHold()) {
                    counts.computeIfAbsent(seat.clause(), id -> new TreeMap<>()).merge(seat.outcome(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((clause, outcomes) -> {
            StringBuilder line = new StringBuilder(screen.in(new Text("名额 ", "places ")) + clause + " "
                    + screen.in(titles.getOrDefault(clause, Text.NONE)) + screen.in(new Text("：", ":")));
            outcomes.forEach((outcome, count) -> line.append(' ')
                    .append(screen.in(outcome.phrase()))
                    .append(' ')
                    .append(count));
            screen.line(line.toString());
        });
    }

    /** The first of the rules that decided nothing; the report lists all. */
    private void leftOut(List<LeftOut> rules) {
        int shown = hasReport ? Math.min(LEFT_OUT_SHOWN, rules.size()) : rules.size();
        for (LeftOut rule : rules.subList(0, shown)) {
            screen.line(new Text(
                    "未采用的规则：" + rule.rule() + "（" + rule.why().zh() + "）",
                    "rule left out: " + rule.rule() + " (" + rule.why().en() + ")"));
        }
        int more = rules.size() - shown;
        if (more > 0) {
            screen.line(new Text("  另有 " + more + " 条未采用，见报告", "  and " + more + " more; see the report"));
        }
    }
}
