package io.github.cadreassessment.rules.interpret;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the single missing facts worth asking for first: those that settle the answer for some value of theirs.
 *
 * <p>Each fact is tried by itself: the values that wait for it alone are replaced by what it could say, at every place
 * where a comparison changes, and the case is decided again. A value that waits for two facts is not settled by one.
 */
public final class AskFirst {
    private AskFirst() {}

    /** The facts among those that {@code findings} wait for, sorted; empty where it is settled. */
    public static List<MissingFact> of(InForce inForce, CaseView view, List<Finding> findings) {
        Assessment soFar = assessment(inForce, view, findings);
        if (soFar.isSettled()) {
            return List.of();
        }
        TreeSet<MissingFact> candidates = new TreeSet<>();
        for (Finding finding : findings) {
            if (soFar.canBeMovedBy(finding)) {
                candidates.addAll(finding.missing());
            }
        }
        List<MissingFact> settling = new ArrayList<>();
        for (MissingFact fact : candidates) {
            if (Hypotheses.about(fact, view, findings).stream().anyMatch(supposed -> isSettled(inForce, supposed))) {
                settling.add(fact);
            }
        }
        return List.copyOf(settling);
    }

    /**
     * The cases that could be, if {@code fact} were found out: one for each way in which a comparison could come out.
     *
     * @param findings the findings of the case as it is
     */
    public static List<CaseView> supposed(MissingFact fact, CaseView view, List<Finding> findings) {
        return Hypotheses.about(fact, view, findings);
    }

    private static boolean isSettled(InForce inForce, CaseView supposed) {
        return assessment(inForce, supposed, Interpreter.findings(inForce, supposed))
                .isSettled();
    }

    private static Assessment assessment(InForce inForce, CaseView view, List<Finding> findings) {
        return new Assessment(view.id(), view.question(), inForce.policy().id(), findings, List.of());
    }
}
