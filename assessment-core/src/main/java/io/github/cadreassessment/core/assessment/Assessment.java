package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The answer for one cadre or unit and one question: a computed proposal for people to decide.
 *
 * <p>Immutable and thread-safe. The same case and policy give equal assessments on every machine.
 *
 * @param id the opaque id of the cadre or unit
 * @param question what was asked
 * @param policy the id of the policy that answered
 * @param findings one finding for every clause item in force, in the order of the policy, then of the subjects
 * @param askFirst single missing facts that settle the answer for some value of theirs; empty where it is settled
 */
public record Assessment(
        OpaqueId id, Question question, String policy, List<Finding> findings, List<MissingFact> askFirst) {
    public Assessment {
        findings = List.copyOf(findings);
        askFirst = List.copyOf(askFirst);
    }

    /** Whether the answer is which grades are open, and not a verdict. */
    public boolean isAppraisal() {
        return question.kind().isAppraisal();
    }

    /**
     * The verdict.
     *
     * @throws IllegalStateException if the question is an appraisal, whose answer is {@link #grades}
     */
    public Verdict verdict() {
        return fold().verdict();
    }

    /**
     * The best and the worst verdict that the missing facts allow: bounds, not promises.
     *
     * @throws IllegalStateException if the question is an appraisal, whose answer is {@link #grades}
     */
    public Fold fold() {
        if (isAppraisal()) {
            throw new IllegalStateException("The question (" + question.kind()
                    + ") of an assessment must be answered by a verdict. Maybe ask for its grades.");
        }
        return Fold.of(findings);
    }

    /**
     * The grades of the appraisal that are open.
     *
     * @throws IllegalStateException if the question is another, whose answer is {@link #verdict}
     */
    public Grades grades() {
        if (!isAppraisal()) {
            throw new IllegalStateException("The question (" + question.kind()
                    + ") of an assessment must be answered by grades. Maybe ask for its verdict.");
        }
        return Grades.of(findings, question.kind().grades());
    }

    /** Whether the missing facts cannot change the answer. */
    public boolean isSettled() {
        return isAppraisal() ? grades().isSettled() : verdict() != Verdict.UNDETERMINED;
    }

    /** Whether the missing facts of {@code finding} can change the answer. */
    public boolean canBeMovedBy(Finding finding) {
        return isAppraisal() ? grades().canBeMovedBy(finding) : fold().canBeMovedBy(finding);
    }

    /** Every missing fact that can change the answer, sorted; empty where it is settled. */
    public List<MissingFact> stillNeeded() {
        TreeSet<MissingFact> needed = new TreeSet<>();
        if (!isSettled()) {
            // Folded once, not for every finding.
            Predicate<Finding> moves = isAppraisal() ? grades()::canBeMovedBy : fold()::canBeMovedBy;
            findings.stream().filter(moves).forEach(finding -> needed.addAll(finding.missing()));
        }
        return List.copyOf(needed);
    }

    /**
     * The findings that decide: for a settled verdict other than eligible, those that force it; for an undetermined one,
     * those that can still move it; for eligible, all. Of an appraisal, those that limit the grades, or may.
     */
    public List<Finding> deciding() {
        if (isAppraisal()) {
            Grades grades = grades();
            return findings.stream()
                    .filter(finding -> Grades.limits(finding) == Truth.TRUE || grades.canBeMovedBy(finding))
                    .toList();
        }
        Fold fold = fold();
        return findings.stream()
                .filter(finding -> switch (fold.verdict()) {
                    case ELIGIBLE -> true;
                    case UNDETERMINED -> fold.canBeMovedBy(finding);
                    case INELIGIBLE, NEEDS_APPROVAL, ELIGIBLE_WITH_DUTY -> {
                        List<Verdict> verdicts = Fold.verdicts(finding);
                        yield verdicts.get(verdicts.size() - 1) == fold.worst();
                    }
                })
                .toList();
    }
}
