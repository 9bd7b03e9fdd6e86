package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs scenarios of a pack. Not thread-safe; closing it frees the engines.
 *
 * <p>Answers are asked of each engine that is named; where two of them differ, the scenario fails and says so.
 */
public final class ScenarioRun implements AutoCloseable {
    private final Pack pack;
    private final List<Execution> engines;
    private final CaseFromScenario cases;
    private final Map<Choices, InForce> inForce = new HashMap<>();
    private final Map<Choices, List<Assessor>> byChoices = new HashMap<>();
    // Policies in force on different days are mostly the same, and an engine takes long to build.
    private final Map<PolicyInForce, List<Assessor>> assessors = new HashMap<>();

    /** Makes ready to run scenarios of {@code pack} on these engines, at least one. */
    public ScenarioRun(Pack pack, Set<Execution> engines) {
        this.pack = pack;
        this.engines = List.copyOf(engines);
        this.cases = new CaseFromScenario(pack.catalogue());
    }

    /** Runs one scenario; one that nobody confirmed is skipped. */
    public ScenarioResult run(Scenario scenario) {
        if (!scenario.confirmed()) {
            return new ScenarioResult(scenario, Outcome.SKIPPED, null, List.of());
        }
        InForce policy;
        try {
            policy = inForce(scenario.choices());
        } catch (NotInForceException nothing) {
            return new ScenarioResult(scenario, Outcome.FAILED, null, List.of(nothing.text()));
        }
        if (!policy.answers(scenario.question().kind())) {
            Text asked = scenario.question().kind().phrase();
            Text problem = new Text(
                    "规则集在这一天没有关于“" + asked.zh() + "”的条款",
                    "the pack has no clause about " + asked.en() + " on that day");
            return new ScenarioResult(scenario, Outcome.FAILED, null, List.of(problem));
        }
        return compared(scenario, policy, cases.view(scenario.question(), scenario.given()));
    }

    private ScenarioResult compared(Scenario scenario, InForce policy, CaseView view) {
        List<Assessor> asked = byChoices.computeIfAbsent(scenario.choices(), choices -> assessors(policy));
        List<Assessment> answers =
                asked.stream().map(assessor -> assessor.decide(view)).toList();
        Assessment actual = answers.get(0);
        List<Text> differences = new ArrayList<>(scenario.expected().differences(actual));
        if (answers.stream().anyMatch(answer -> !answer.equals(actual))) {
            differences.add(
                    new Text("两个引擎的答案不同，请报告这个错误", "the two engines answer differently; please report this bug"));
        }
        return differences.isEmpty()
                ? new ScenarioResult(scenario, Outcome.PASSED, actual, differences)
                : new ScenarioResult(scenario, Outcome.FAILED, asked.get(0).assess(view), differences);
    }

    /** The policy under {@code choices}. */
    InForce inForce(Choices choices) {
        InForce known = inForce.get(choices);
        if (known == null) {
            known = pack.inForce(choices);
            inForce.put(choices, known);
        }
        return known;
    }

    private List<Assessor> assessors(InForce policy) {
        // The notes are those of the first such day; they are shown, and not compared.
        List<Assessor> built = assessors.get(policy.policy());
        if (built == null) {
            built = engines.stream()
                    .map(engine -> Assessor.of(policy, pack.catalogue(), engine))
                    .toList();
            assessors.put(policy.policy(), built);
        }
        return built;
    }

    @Override
    public void close() {
        assessors.values().forEach(all -> all.forEach(Assessor::close));
        assessors.clear();
    }
}
