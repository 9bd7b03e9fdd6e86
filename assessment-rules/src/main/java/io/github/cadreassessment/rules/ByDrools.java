package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.drools.DroolsEngine;
import io.github.cadreassessment.rules.finding.CaseFindings;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.List;
import java.util.Set;

/** Runs a policy by the rule engine. Its silence about a clause, or its speaking of another, is an error and never a pass. */
record ByDrools(InForce inForce, DroolsEngine drools) implements Engine {
    static ByDrools of(InForce inForce, TermCatalogue catalogue) {
        return new ByDrools(inForce, DroolsEngine.compile(inForce.policy(), catalogue));
    }

    @Override
    public List<Finding> findings(CaseView view) {
        PossibleStatuses statuses = drools.fire(view);
        List<Finding> findings =
                CaseFindings.of(inForce, view.question().kind(), () -> view, (clause, item, subject, index) -> {
                    Set<Status> possible = statuses.of(clause, item, subject);
                    if (possible.isEmpty()) {
                        throw wrong(view, "a status of clause " + clause);
                    }
                    return possible;
                });
        if (statuses.size() != findings.size()) {
            throw wrong(view, "no status beyond those of the clauses in force");
        }
        return findings;
    }

    private static IllegalStateException wrong(CaseView view, String what) {
        return new IllegalStateException("The engine's answer for case (" + view.id() + ") must give " + what
                + ". Maybe the engine was closed, or was built from another policy.");
    }

    @Override
    public void close() {
        drools.close();
    }
}
