package io.github.cadreassessment.rules.mutation;

import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.CaseFromScenario;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the mutants that a suite of scenarios notices: those with which one of the scenarios no longer passes. */
public final class MutationRun {
    private final Pack pack;
    private final List<Ready> ready;

    /** A scenario with its case. */
    private record Ready(Scenario scenario, CaseView view) {}

    /** Makes ready to try mutants of {@code pack} on the scenarios of {@code results} that passed. */
    public MutationRun(Pack pack, List<ScenarioResult> results) {
        this.pack = pack;
        CaseFromScenario cases = new CaseFromScenario(pack.catalogue());
        this.ready = results.stream()
                .filter(result -> result.outcome() == ScenarioResult.Outcome.PASSED)
                .map(ScenarioResult::scenario)
                .map(scenario -> new Ready(scenario, cases.view(scenario.question(), scenario.given())))
                .toList();
    }

    /** Whether some scenario notices the change; a policy that cannot be put in force any more is noticed. */
    public boolean notices(Mutant mutant) {
        Map<Choices, Optional<Assessor>> assessors = new HashMap<>();
        List<Ready> likely = new ArrayList<>(ready);
        likely.sort(Comparator.comparing(one -> !one.scenario().expected().names(mutant.rule())));
        for (Ready one : likely) {
            Optional<Assessor> assessor =
                    assessors.computeIfAbsent(one.scenario().choices(), choices -> assessor(mutant, choices));
            if (assessor.isEmpty() || !passes(one, assessor.get())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Assessor> assessor(Mutant mutant, Choices choices) {
        try {
            InForce inForce = FromPolicy.putInForce(mutant.policy(), pack.notes(), choices);
            return Optional.of(Assessor.of(inForce, pack.catalogue(), Execution.INTERPRETER));
        } catch (NotInForceException noLonger) {
            return Optional.empty();
        }
    }

    private static boolean passes(Ready one, Assessor assessor) {
        return assessor.inForce().answers(one.scenario().question().kind())
                && one.scenario()
                        .expected()
                        .differences(assessor.decide(one.view()))
                        .isEmpty();
    }
}
