package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.cadre.CadreId;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import java.util.List;
import java.util.TreeSet;

/**
 * The answer for one cadre and one question: a computed proposal for people to decide.
 *
 * <p>Immutable and thread-safe. The same case and policy give equal assessments on every machine.
 *
 * @param cadre the opaque id of the cadre
 * @param question what was asked
 * @param policy the id of the policy that answered
 * @param findings one finding for every clause item in force, in the order of the policy, then of the subjects
 * @param askFirst single missing facts that settle the verdict for some value of theirs; empty where it is settled
 */
public record Assessment(
        CadreId cadre, Question question, String policy, List<Finding> findings, List<MissingFact> askFirst) {
    public Assessment {
        findings = List.copyOf(findings);
        askFirst = List.copyOf(askFirst);
    }

    /** The verdict. */
    public Verdict verdict() {
        return fold().verdict();
    }

    /** The best and the worst verdict that the missing facts allow: bounds, not promises. */
    public Fold fold() {
        return Fold.of(findings);
    }

    /** Every missing fact that can move the verdict, sorted; empty where it is settled. */
    public List<MissingFact> stillNeeded() {
        Fold fold = fold();
        TreeSet<MissingFact> needed = new TreeSet<>();
        if (fold.verdict() == Verdict.UNDETERMINED) {
            findings.stream().filter(fold::canBeMovedBy).forEach(finding -> needed.addAll(finding.missing()));
        }
        return List.copyOf(needed);
    }

    /**
     * The findings that decide: for a settled verdict other than eligible, those that force it; for an undetermined one,
     * those that can still move it; for eligible, all.
     */
    public List<Finding> deciding() {
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
