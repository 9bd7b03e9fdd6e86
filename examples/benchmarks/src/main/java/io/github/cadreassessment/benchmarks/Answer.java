package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.StatusBits;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be the same whoever decides: the possible statuses of each rule, and the best and the worst verdict.
 *
 * @param statuses as {@link StatusBits}, in the order of the rules
 */
record Answer(List<Integer> statuses, Fold fold) {
    Answer {
        statuses = List.copyOf(statuses);
    }

    /** What an assessment says. */
    static Answer of(Assessment assessment) {
        List<Integer> statuses = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            statuses.add(StatusBits.of(finding.possible()));
        }
        return new Answer(statuses, assessment.fold());
    }
}
