package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running one scenario. Immutable and thread-safe.
 *
 * @param scenario the scenario
 * @param outcome whether it came out as expected
 * @param actual what was answered; {@code null} where it was skipped, or the policy could not be asked
 * @param differences what was expected and did not come out, one sentence each; empty unless it failed
 */
public record ScenarioResult(
        Scenario scenario, Outcome outcome, @Nullable Assessment actual, List<Text> differences) {
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** How a scenario came out. */
    public enum Outcome {
        /** The answer and its reasons are the expected ones. */
        PASSED,
        /** They are not. */
        FAILED,
        /** It waits for a person to confirm it, and was not run. */
        SKIPPED
    }
}
