package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.scenario.CoveragePage;
import io.github.cadreassessment.desk.scenario.PackResults;
import io.github.cadreassessment.desk.scenario.ResultsJson;
import io.github.cadreassessment.desk.scenario.ResultsXml;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.scenario.ScenarioText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess test}: runs the scenarios of packs and says which do not come out as expected, and why. */
@Command(name = "test", description = "运行规则集的情景，列出与预期不同的。%nRuns the scenarios of packs.")
public final class TestCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Option(
            names = "--engine",
            paramLabel = "interpreter|drools|straight-line|both|all",
            defaultValue = "interpreter",
            description =
                    "用哪个引擎运行，默认 interpreter；both（interpreter 和 drools）或 all 时答案应当相同。 Which engine runs them; with several, the answers have to be equal.")
    private ScenarioOptions.Engine engine = ScenarioOptions.Engine.INTERPRETER;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "输出格式，默认 text。 Form of the output.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(
            names = "--junit",
            paramLabel = "FILE.xml",
            defaultValue = "",
            description = "另存为 JUnit XML。 Also writes JUnit XML.")
    private String junit = "";

    @Option(names = "--coverage", description = "显示情景覆盖了多少规则，还缺什么。 Shows how much of the rules they go through.")
    private boolean coverage;

    @Option(
            names = "--coverage-page",
            paramLabel = "FILE.html",
            defaultValue = "",
            description = "另存为网页，规则的文字按覆盖着色。 Also writes a page with the rules coloured.")
    private String coveragePage = "";

    @Option(
            names = "--least-coverage",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "条款、各项、条件、数字中有一种低于百分之几时以 1 退出。 Exit with 1 if less than this share of"
                    + " clauses, items, conditions or numbers is covered.")
    private int leastCoverage;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private List<String> packs = new ArrayList<>();

    private boolean tooLittleCovered;

    @Override
    public Integer call() {
        List<PackResults> all = packs.stream().map(this::run).toList();
        if (format == CheckCommand.Format.JSON) {
            screen.line(ResultsJson.of(all, screen.language()));
        }
        if (!junit.isEmpty()) {
            write(Packs.path(junit, screen), ResultsXml.of(all, screen.language()));
        }
        return !tooLittleCovered && all.stream().allMatch(PackResults::isGood) ? Exit.DONE : Exit.POLICY_WRONG;
    }

    private PackResults run(String name) {
        Pack pack = Packs.require(name, screen);
        ScenarioReading reading = ScenarioOptions.read(name, pack, screen);
        List<ScenarioResult> results = new ArrayList<>();
        ScenarioText text = new ScenarioText(pack.catalogue(), screen.language());
        try (ScenarioRun run = new ScenarioRun(pack, engine.executions())) {
            for (var scenario : reading.scenarios()) {
                ScenarioResult result = run.run(scenario);
                results.add(result);
                if (result.outcome() == Outcome.FAILED && format == CheckCommand.Format.TEXT) {
                    screen.line(text.failure(result));
                }
            }
        }
        PackResults all = new PackResults(name, pack, reading.diagnostics(), results);
        if (format == CheckCommand.Format.TEXT) {
            reading.diagnostics().forEach(diagnostic -> screen.line(diagnostic.print()));
            screen.line(verdict(all));
        }
        if (coverage || !coveragePage.isEmpty() || leastCoverage > 0) {
            covered(all);
        }
        return all;
    }

    private void covered(PackResults all) {
        Coverage covered = Coverage.of(all.pack(), all.results());
        if (coverage && format == CheckCommand.Format.TEXT) {
            screen.print(CoverageText.of(all.pack(), covered, screen.language()));
        }
        if (!coveragePage.isEmpty()) {
            write(Packs.path(coveragePage, screen), CoveragePage.of(all.pack(), covered, screen.language()));
        }
        int least = Stream.of(covered.ofClauses(), covered.ofItems(), covered.ofConditions(), covered.ofNumbers())
                .mapToInt(Coverage.Share::percent)
                .min()
                .orElse(0);
        if (least < leastCoverage) {
            tooLittleCovered = true;
            screen.warn(screen.in(new Text(
                    all.name() + "：覆盖只有 " + least + "%，要求 " + leastCoverage + "%",
                    all.name() + ": the coverage is " + least + "%, and " + leastCoverage + "% is asked for")));
        }
    }

    private static Text verdict(PackResults all) {
        if (all.results().isEmpty() && all.errors() == 0) {
            return new Text(
                    all.name() + "：没有情景；没有情景就没有检验过，不算通过",
                    all.name() + ": there are no scenarios; nothing was tested, which is no success");
        }
        String errors = all.errors() == 0 ? "" : "，有 " + all.errors() + " 处错误";
        String errorsEn = all.errors() == 0 ? "" : ", " + all.errors() + " errors";
        return new Text(
                all.name() + "：通过 " + all.count(Outcome.PASSED) + "，未通过 " + all.count(Outcome.FAILED) + "，待确认未运行 "
                        + all.count(Outcome.SKIPPED) + errors,
                all.name() + ": " + all.count(Outcome.PASSED) + " passed, " + all.count(Outcome.FAILED) + " failed, "
                        + all.count(Outcome.SKIPPED) + " skipped as nobody confirmed them" + errorsEn);
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            String name = String.valueOf(file.getFileName());
            throw screen.wrongUse("无法写入 `" + name + "`", "`" + name + "` cannot be written");
        }
    }
}
