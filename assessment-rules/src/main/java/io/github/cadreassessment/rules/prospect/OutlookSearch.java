package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.CaseAhead;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides a case day by day and notes when the answer changes. Used once and thrown away. */
final class OutlookSearch {
    private final PolicyAhead policy;
    private final Goal goal;
    private final CaseAhead ahead;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Outlook.Days> notInForce = new ArrayList<>();
    private @Nullable LocalDate silentSince;
    private @Nullable Day first;
    private @Nullable Day last;

    OutlookSearch(PolicyAhead policy, Goal goal, CaseAhead ahead) {
        this.policy = policy;
        this.goal = goal;
        this.ahead = ahead;
    }

    /** What the interpreter found on one day. */
    private record Day(LocalDate day, PolicyAhead.Version version, List<Finding> findings, Truth reached) {}

    /**
     * Looks from the first day of the case through the last.
     *
     * @param watcher sees the case of every day on which the policy is in force
     */
    Outlook search(LocalDate through, Consumer<CaseView> watcher) {
        for (LocalDate day = ahead.asOf(); !day.isAfter(through); day = day.plusDays(1)) {
            Optional<PolicyAhead.Version> version = policy.on(day, goal.kind());
            if (version.isPresent()) {
                endSilence(day);
                CaseView view = ahead.on(day);
                watcher.accept(view);
                visit(day, version.get(), view);
            } else if (silentSince == null) {
                silentSince = day;
            }
        }
        endSilence(through.plusDays(1));
        Truth now = first == null ? Truth.UNKNOWN : first.reached();
        return new Outlook(goal, ahead.asOf(), through, now, turns, notInForce);
    }

    private void endSilence(LocalDate day) {
        if (silentSince != null) {
            notInForce.add(new Outlook.Days(silentSince, day.minusDays(1)));
            silentSince = null;
        }
    }

    private void visit(LocalDate day, PolicyAhead.Version version, CaseView view) {
        List<Finding> findings = Interpreter.findings(version.inForce(), view);
        Day today = new Day(day, version, findings, goal.reached(findings));
        Day before = last;
        if (before == null) {
            first = today;
        } else if (before.reached() != today.reached()) {
            turns.add(turn(before, today));
        }
        last = today;
    }

    private Turn turn(Day before, Day today) {
        verified(before);
        return new Turn(
                today.day(),
                before.reached(),
                today.reached(),
                new CauseSearch(policy.pack().catalogue(), goal, before.findings(), today.findings()).causes(),
                !before.version()
                        .inForce()
                        .policy()
                        .equals(today.version().inForce().policy()),
                verified(today));
    }

    /** The answer of the execution that the caller chose, for the case derived anew. */
    private Assessment verified(Day day) {
        Assessment assessment = day.version().assessor().assess(ahead.on(day.day()));
        if (goal.reached(assessment.findings()) != day.reached()) {
            throw new IllegalStateException("The answer for case (" + assessment.id() + ") on " + day.day()
                    + " must be the same from every engine. Maybe the engine was closed.");
        }
        return assessment;
    }
}
