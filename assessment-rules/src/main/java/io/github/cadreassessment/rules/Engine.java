package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.view.CaseView;
import java.util.List;

/** One way to run a policy in force. Implementations are thread-safe. */
interface Engine extends AutoCloseable {
    /**
     * One finding for every item and subject of every clause that is for the question of {@code view}, in the order of the
     * policy, then of the subjects.
     */
    List<Finding> findings(CaseView view);

    @Override
    void close();
}
