package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.Allocation.Candidate;
import io.github.cadreassessment.core.assessment.Allocation.UnitNumbers;
import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.CaseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what a quota needs to know of each person of a group: whether counted, whether competing, ranked by what. */
final class Allocations {
    private Allocations() {}

    /**
     * Allocates the places of a quota.
     *
     * @param certain how many of the group, from the first on, certainly belong to it
     */
    static Allocation of(
            Clause clause, List<CaseView> group, int certain, List<Assessment> assessments, @Nullable CaseView unit) {
        Quota quota = Objects.requireNonNull(clause.quota());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Truth belongs = i < certain ? Truth.TRUE : Truth.UNKNOWN;
            candidates.add(candidate(clause, quota, group.get(i), assessments.get(i), belongs));
        }
        UnitNumbers numbers = quota.base().isEmpty() || unit == null
                ? null
                : new UnitNumbers(
                        number(unit, quota.base()),
                        quota.occupied().isEmpty() ? new Known.Range(0, 0, List.of()) : number(unit, quota.occupied()));
        return Allocation.of(clause, numbers, candidates);
    }

    private static Candidate candidate(
            Clause clause, Quota quota, CaseView view, Assessment assessment, Truth belongs) {
        Finding finding = assessment.findings().stream()
                .filter(one -> one.clause().id().equals(clause.id()))
                .findFirst()
                .orElseThrow();
        Set<Status> possible = finding.possible();
        boolean mayBeOthers = possible.contains(Status.NOT_APPLICABLE);
        Truth counted = belongs.and(Truth.of(possible.size() > (mayBeOthers ? 1 : 0), mayBeOthers));
        boolean meets = possible.contains(Status.MET);
        Truth competes = Truth.of(meets, !meets || possible.contains(Status.UNMET));
        return new Candidate(
                assessment,
                counted,
                competes.and(mayBeChosen(quota, assessment)),
                quota.order().stream().map(order -> number(view, order.term())).toList());
    }

    /** Whether the rest of the policy lets the person be chosen: the grade is open, or the person is eligible. */
    private static Truth mayBeChosen(Quota quota, Assessment assessment) {
        Grade grade = quota.grade();
        if (grade != null) {
            return Objects.requireNonNull(assessment.grades().open().get(grade));
        }
        Fold fold = assessment.fold();
        boolean can = fold.best().compareTo(Verdict.ELIGIBLE_WITH_DUTY) >= 0;
        boolean must = fold.worst().compareTo(Verdict.ELIGIBLE_WITH_DUTY) >= 0;
        return Truth.of(can, !must);
    }

    private static Known.Range number(CaseView view, String term) {
        return (Known.Range) view.known(term);
    }
}
