package io.github.cadreassessment.rules.interpret;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.finding.ClauseReading;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.ArrayList;
import java.util.List;

/** Decides cases straight from the clauses in force. Stateless and thread-safe. */
public final class Interpreter {
    private Interpreter() {}

    /** One finding for every item and subject of every clause that is for this kind of question, in policy order. */
    public static List<Finding> findings(InForce inForce, CaseView view) {
        List<Finding> findings = new ArrayList<>();
        for (ClauseInForce clause : inForce.policy().clauses()) {
            if (clause.isFor(view.question().kind())) {
                for (ClauseReading reading : ClauseReading.of(clause, view)) {
                    findings.add(reading.finding(inForce.note(clause.id()), reading.possible()));
                }
            }
        }
        return List.copyOf(findings);
    }
}
