package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.FromText;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of reading the scenarios of a pack. Immutable and thread-safe.
 *
 * @param scenarios those without an error, in the order of the files
 * @param diagnostics everything their authors should know, file by file
 */
public record ScenarioReading(List<Scenario> scenarios, List<Diagnostic> diagnostics) {
    public ScenarioReading {
        scenarios = List.copyOf(scenarios);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads files of scenarios, {@code *.scenario} and tables {@code *.scenario.csv}, which are about {@code pack}. Tables
     * are read last, as their rows stand over the bases of the other files. Never throws for what a file contains.
     */
    public static ScenarioReading of(List<SourceFile> files, Pack pack) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        KnownCases known = new KnownCases();
        List<Scenario> scenarios = new ArrayList<>();
        for (boolean tables : List.of(false, true)) {
            for (SourceFile file : files) {
                if (ScenarioTable.isTable(file) == tables) {
                    Complaints complaints = new Complaints(file.name(), FromText.language(file));
                    ScenarioCheck check = new ScenarioCheck(pack, complaints, known);
                    scenarios.addAll(check.scenarios(
                            tables
                                    ? ScenarioTable.read(file, pack.catalogue(), complaints)
                                    : FromText.readScenarios(file, pack.catalogue(), complaints)));
                    diagnostics.addAll(complaints.all());
                }
            }
        }
        return new ScenarioReading(scenarios, diagnostics);
    }

    /** Whether every scenario could be read. */
    public boolean isClean() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
