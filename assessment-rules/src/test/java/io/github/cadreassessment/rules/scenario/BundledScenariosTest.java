package io.github.cadreassessment.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.mutation.Mutant;
import io.github.cadreassessment.rules.mutation.Mutants;
import io.github.cadreassessment.rules.mutation.MutationRun;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios that the bundled packs ship with: all pass on both engines, they go through everything, and they notice
 * every change of the rules but those that are listed, with why, in {@code mutation/unnoticed.csv}.
 */
class BundledScenariosTest {
    private static final Path UNNOTICED = Path.of("src/test/resources/mutation/unnoticed.csv");

    static List<String> packs() {
        return Pack.bundledIds();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void scenarios_ofABundledPack_passOnBothEnginesAndGoThroughAllOfIt(String id) throws IOException {
        Pack pack = Pack.bundled(id).orElseThrow();
        List<ScenarioResult> results = results(id, pack);

        Coverage coverage = Coverage.of(pack, results);
        assertThat(coverage.ofClauses().isWhole()).isTrue();
        assertThat(coverage.clauses())
                .allSatisfy(clause ->
                        assertThat(coverage.missing(clause.clause().id())).isEmpty());
        MutationRun run = new MutationRun(pack, results);
        List<Mutant> mutants = Mutants.of(pack);
        List<String> unnoticed = mutants.stream()
                .filter(mutant -> !run.notices(mutant))
                .map(mutant -> id + "|" + mutant.rule() + "|" + mutant.change().zh())
                .toList();
        System.out.println("mutation: " + id + ", " + results.size() + " scenarios, " + mutants.size() + " changes, "
                + unnoticed.size() + " not noticed");
        assertThat(unnoticed).isEqualTo(listed(id));
        assertThat(unnoticed.size() * 10).isLessThanOrEqualTo(mutants.size());
    }

    private static List<ScenarioResult> results(String id, Pack pack) {
        ScenarioReading reading = ScenarioReading.of(Pack.bundledScenarioFiles(id), pack);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.scenarios()).isNotEmpty();
        List<ScenarioResult> results = new ArrayList<>();
        ScenarioText text = new ScenarioText(pack.catalogue(), Language.ZH);
        try (ScenarioRun run = new ScenarioRun(pack, EnumSet.allOf(Execution.class))) {
            for (Scenario scenario : reading.scenarios()) {
                ScenarioResult result = run.run(scenario);
                assertThat(result.outcome()).as(text.title(scenario)).isEqualTo(ScenarioResult.Outcome.PASSED);
                results.add(result);
            }
        }
        return results;
    }

    /** The changes that are listed as not noticed, each of which must say why. */
    private static List<String> listed(String id) throws IOException {
        return Files.readAllLines(UNNOTICED, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells[0].equals(id))
                .peek(cells -> assertThat(cells[3]).as("why").isNotBlank())
                .map(cells -> cells[0] + "|" + cells[1] + "|" + cells[2])
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void scenarios_ofABundledPack_readTheSameInTheOtherLanguage(String id) {
        Pack pack = Pack.bundled(id).orElseThrow();
        List<Scenario> before =
                ScenarioReading.of(Pack.bundledScenarioFiles(id), pack).scenarios();
        List<Scenario> alone = before.stream()
                .map(one -> new Scenario(
                        one.title(),
                        one.place(),
                        true,
                        "",
                        one.question(),
                        one.choices(),
                        List.of(),
                        one.given(),
                        one.expected()))
                .toList();

        String english = TextFromScenarios.print(pack, List.of(), alone, Language.EN);
        ScenarioReading after = ScenarioReading.of(
                List.of(io.github.cadreassessment.rules.source.SourceFile.of("e.scenario", english)), pack);

        assertThat(after.diagnostics()).isEmpty();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(after.scenarios().get(i).given()).isEqualTo(alone.get(i).given());
            assertThat(after.scenarios().get(i).expected())
                    .isEqualTo(alone.get(i).expected());
            assertThat(after.scenarios().get(i).question())
                    .isEqualTo(alone.get(i).question());
        }
    }
}
