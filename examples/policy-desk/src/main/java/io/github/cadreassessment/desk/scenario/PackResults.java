package io.github.cadreassessment.desk.scenario;

import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import java.util.List;

/**
 * What came of the scenarios of one pack. Immutable and thread-safe.
 *
 * @param name what the user called the pack
 * @param pack the pack
 * @param diagnostics what is wrong with the files of scenarios
 * @param results one for each scenario that could be read
 */
public record PackResults(String name, Pack pack, List<Diagnostic> diagnostics, List<ScenarioResult> results) {
    public PackResults {
        diagnostics = List.copyOf(diagnostics);
        results = List.copyOf(results);
    }

    /** How many scenarios came out like this. */
    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /** How many errors the files of scenarios have. */
    public long errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }

    /** Whether something was tested and all of it came out as expected. */
    public boolean isGood() {
        return errors() == 0 && count(Outcome.FAILED) == 0 && count(Outcome.PASSED) > 0;
    }
}
