package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.util.List;

/** Runs a policy by the interpreter, which has nothing to build or to free. */
record ByInterpreter(InForce inForce) implements Engine {
    @Override
    public List<Finding> findings(CaseView view) {
        return Interpreter.findings(inForce, view);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
