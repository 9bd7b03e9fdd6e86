package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.util.List;

/** One way to run a policy in force. Implementations are thread-safe. */
interface Engine extends AutoCloseable {
    /**
     * One finding for every item and subject of every clause that is for the question of {@code view}, in the order of the
     * policy, then of the subjects.
     */
    List<Finding> findings(CaseView view);

    /** Decides for {@code assessor}, whose engine this is, on one thread. */
    default Decider decider(Assessor assessor) {
        return (cadre, question) -> new Decision(
                assessor, cadre, assessor.decide(CaseDerivation.derive(cadre, question, assessor.catalogue())));
    }

    @Override
    void close();
}
