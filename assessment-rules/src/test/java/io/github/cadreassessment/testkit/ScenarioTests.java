package io.github.cadreassessment.testkit;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.scenario.ScenarioText;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The scenarios of a pack as JUnit tests, on both engines:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> policy() {
 *     return ScenarioTests.of(Path.of("policies/promotion"));
 * }
 * }</pre>
 *
 * <p>A pack without scenarios, or with a mistake in them, is a test that fails. A scenario that nobody confirmed is a test
 * that is skipped. The stream has to be closed, which JUnit does, as it holds the engines.
 */
public final class ScenarioTests {
    private static final Set<Execution> BOTH = EnumSet.allOf(Execution.class);

    private ScenarioTests() {}

    /**
     * Those of the pack in this folder.
     *
     * @throws IllegalArgumentException if there is no rule file
     * @throws IllegalStateException if the rules have errors; the message lists them
     */
    public static Stream<DynamicTest> of(Path folder) {
        return of(Pack.read(folder).orElseThrow(), Pack.scenarioFiles(folder));
    }

    /**
     * Those of a pack that comes with the library.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Stream<DynamicTest> ofBundled(String id) {
        return of(Pack.bundled(id).orElseThrow(), Pack.bundledScenarioFiles(id));
    }

    /** Those of these files, which are about {@code pack}. */
    public static Stream<DynamicTest> of(Pack pack, List<SourceFile> files) {
        ScenarioReading reading = ScenarioReading.of(files, pack);
        ScenarioRun run = new ScenarioRun(pack, BOTH);
        Stream<DynamicTest> readable = Stream.of(DynamicTest.dynamicTest(pack.id() + ": scenarios", () -> {
            if (!reading.isClean() || reading.scenarios().isEmpty()) {
                throw new AssertionFailedError(problems(pack, reading));
            }
        }));
        Stream<DynamicTest> scenarios = reading.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> test(scenario, run, pack)));
        return Stream.concat(readable, scenarios).onClose(run::close);
    }

    private static String problems(Pack pack, ScenarioReading reading) {
        return reading.scenarios().isEmpty() && reading.diagnostics().isEmpty()
                ? "The pack (" + pack.id() + ") must have scenarios. Maybe write them beside its rule files."
                : reading.diagnostics().stream().map(Diagnostic::print).collect(Collectors.joining("\n"));
    }

    private static void test(Scenario scenario, ScenarioRun run, Pack pack) {
        ScenarioResult result = run.run(scenario);
        if (result.outcome() == Outcome.SKIPPED) {
            throw new TestAbortedException("nobody confirmed it");
        }
        if (result.outcome() == Outcome.FAILED) {
            throw new AssertionFailedError(new ScenarioText(pack.catalogue(), language(scenario)).failure(result));
        }
    }

    /** The language that a file is named after; Chinese where it names none. */
    private static Language language(Scenario scenario) {
        return scenario.place().file().contains(".en.") ? Language.EN : Language.ZH;
    }
}
