package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.StatusTable;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clause item read for one subject: the truths that decide it and the values behind them.
 *
 * @param clause the clause
 * @param item the item
 * @param subject what it is decided about
 * @param applies whether the clause is for this case
 * @param condition the item's condition as written; for "no item on file" nothing is read and it is unknown
 * @param approved whether a valid approval exists; {@code null} where no exception is provided for
 * @param excuse whether it may be made up for later; {@code null} where it never may
 * @param within whether the case is within the limits of the exception; {@code null} where no exception is provided for
 */
public record ClauseReading(
        ClauseInForce clause,
        ClauseInForce.Item item,
        String subject,
        CaseView theCase,
        FormulaReading applies,
        FormulaReading condition,
        Known.@Nullable Flag approved,
        @Nullable FormulaReading excuse,
        @Nullable FormulaReading within) {

    /** Reads every item of {@code clause} for every subject of {@code view}: subjects first, items within. */
    public static List<ClauseReading> of(ClauseInForce clause, CaseView view) {
        List<ClauseReading> readings = new ArrayList<>();
        ClauseInForce.Route route = clause.route();
        Known.Flag approved = route == null
                ? null
                : view.approved(route.approvedAs(), route.authority().name());
        FormulaReading within = route == null ? null : FormulaReading.of(route.within(), view);
        for (Subject subject : Subject.of(clause, view)) {
            FormulaReading applies = FormulaReading.of(clause.applies(), subject.values());
            FormulaReading excuse = clause.later() == null
                    ? null
                    : FormulaReading.of(clause.later().excuse(), subject.values());
            for (ClauseInForce.Item item : clause.items()) {
                FormulaReading condition = subject.isNoItem()
                        ? new FormulaReading(Truth.UNKNOWN, List.of())
                        : FormulaReading.of(item.condition(), subject.values());
                readings.add(new ClauseReading(
                        clause, item, subject.id(), view, applies, condition, approved, excuse, within));
            }
        }
        return readings;
    }

    /** The statuses that are possible. */
    public Set<Status> possible() {
        Truth approval = approved == null || within == null
                ? Truth.FALSE
                : Truth.of(approved.canBeTrue(), approved.canBeFalse()).and(within.truth());
        if (!subject.equals(Finding.NO_ITEM)) {
            Truth satisfied =
                    clause.kind() == ClauseKind.BAR ? condition.truth().not() : condition.truth();
            Truth excused = excuse == null ? Truth.FALSE : excuse.truth();
            return StatusTable.possible(applies.truth(), satisfied, approval, excused);
        }
        Set<Status> possible = EnumSet.noneOf(Status.class);
        ForEach forEach = forEach();
        if (theCase.mayHaveMore(forEach.collection())) {
            possible.addAll(StatusTable.possible(applies.truth(), Truth.UNKNOWN, approval));
        }
        if (theCase.mayBeEmpty(forEach.collection())) {
            possible.addAll(whenNone(forEach.whenNone(), approval));
        }
        return possible;
    }

    private Set<Status> whenNone(WhenNone whenNone, Truth approval) {
        return switch (whenNone) {
            case PENDING -> StatusTable.possible(applies.truth(), Truth.UNKNOWN, approval);
            case UNMET -> StatusTable.possible(applies.truth(), Truth.FALSE, approval);
            case MET -> StatusTable.possible(applies.truth(), Truth.TRUE, approval);
            case NOT_APPLICABLE -> EnumSet.of(Status.NOT_APPLICABLE);
        };
    }

    /** The finding, with the statuses that an engine found possible. */
    public Finding finding(Clause note, Set<Status> possible) {
        Finding.Read read = read();
        return new Finding(
                note,
                item.number(),
                subject,
                possible,
                read.applicability(),
                read.values(),
                read.others(),
                read.approval(),
                read.excuse(),
                read.limits());
    }

    /** What was read. */
    Finding.Read read() {
        return new Finding.Read(
                applies.values(),
                condition.values(),
                others(),
                approved == null ? null : Truth.of(approved.canBeTrue(), approved.canBeFalse()),
                excuse == null ? List.of() : excuse.values(),
                within == null ? List.of() : within.values());
    }

    private List<MissingFact> others() {
        List<MissingFact> others = new ArrayList<>();
        if (approved != null) {
            others.addAll(approved.missing());
        }
        if (subject.equals(Finding.NO_ITEM)) {
            ForEach forEach = forEach();
            others.addAll(theCase.unlisted(forEach.collection()));
            if (others.isEmpty() && forEach.whenNone() == WhenNone.PENDING) {
                others.add(new MissingFact(Fact.TARGETS, "", Reason.ORGANISATION_GAP));
            }
        }
        return others;
    }

    private ForEach forEach() {
        ForEach forEach = clause.forEach();
        if (forEach == null) {
            throw new IllegalStateException("The clause (" + clause.id()
                    + ") must range over a collection. Maybe a subject was made for another clause.");
        }
        return forEach;
    }
}
