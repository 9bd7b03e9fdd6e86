package io.github.cadreassessment.rules.interpret;

import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the single missing facts worth asking for first: those that settle the verdict for some value of theirs.
 *
 * <p>Each fact is tried by itself: the values that wait for it alone are replaced by what it could say, at every place
 * where a comparison changes, and the case is decided again. A value that waits for two facts is not settled by one.
 */
public final class AskFirst {
    private AskFirst() {}

    /** The facts among those that {@code findings} wait for, sorted; empty where the verdict is settled. */
    public static List<MissingFact> of(InForce inForce, CaseView view, List<Finding> findings) {
        Fold fold = Fold.of(findings);
        if (fold.verdict() != Verdict.UNDETERMINED) {
            return List.of();
        }
        TreeSet<MissingFact> candidates = new TreeSet<>();
        for (Finding finding : findings) {
            if (fold.canBeMovedBy(finding)) {
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

    private static boolean isSettled(InForce inForce, CaseView supposed) {
        return Fold.of(Interpreter.findings(inForce, supposed)).verdict() != Verdict.UNDETERMINED;
    }
}
