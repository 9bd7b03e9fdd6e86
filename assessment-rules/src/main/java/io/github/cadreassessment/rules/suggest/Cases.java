package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.CaseFromScenario;
import java.util.List;

/** Decides drafts under one policy in force. Not thread-safe. */
final class Cases {
    private final Pack pack;
    private final CaseFromScenario cases;
    private final Assessor assessor;

    Cases(Pack pack, InForce policy) {
        this.pack = pack;
        this.cases = new CaseFromScenario(pack.catalogue());
        this.assessor = Assessor.of(policy, pack.catalogue(), Execution.INTERPRETER);
    }

    InForce policy() {
        return assessor.inForce();
    }

    CaseView view(Draft draft) {
        return cases.view(draft.question(), draft.given(pack.catalogue()));
    }

    /** The case of this question of which nothing is recorded. */
    CaseView nothing(io.github.cadreassessment.core.question.Question question) {
        return cases.view(question, List.of());
    }

    Assessment assess(Draft draft) {
        return assessor.decide(view(draft));
    }

    /** The findings that are in the way of a simple yes. */
    List<Finding> inTheWay(Draft draft) {
        return assess(draft).findings().stream()
                .filter(finding -> finding.possible().stream()
                        .anyMatch(status -> status != Status.MET && status != Status.NOT_APPLICABLE))
                .toList();
    }
}
