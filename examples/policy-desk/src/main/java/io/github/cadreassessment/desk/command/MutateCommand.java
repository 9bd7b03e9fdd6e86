package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.mutation.Mutant;
import io.github.cadreassessment.rules.mutation.Mutants;
import io.github.cadreassessment.rules.mutation.MutationRun;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess mutate}: changes one thing of a pack at a time and lists the changes that no scenario notices. */
@Command(
        name = "mutate",
        description = "逐处改动规则，列出情景没有发现的改动。%nChanges one thing at a time and lists what no scenario notices.")
public final class MutateCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Option(
            names = "--least",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "发现的改动少于百分之几时以 1 退出。 Exit with 1 if less than this share is noticed.")
    private int least;

    @Parameters(paramLabel = "PACK", description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private String packName = "";

    @Override
    public Integer call() {
        Pack pack = Packs.require(packName, screen);
        List<ScenarioResult> results = passing(packName, pack, screen);
        List<Mutant> mutants = Mutants.of(pack);
        MutationRun run = new MutationRun(pack, results);
        List<Mutant> unnoticed = new ArrayList<>();
        try (Progress progress = new Progress(mutants.size())) {
            for (Mutant mutant : mutants) {
                if (!run.notices(mutant)) {
                    unnoticed.add(mutant);
                }
                progress.step();
            }
        }
        for (Mutant mutant : unnoticed) {
            Text title = pack.notes().title(mutant.rule());
            screen.line(new Text(
                    mutant.rule() + " " + title.zh() + "：" + mutant.change().zh(),
                    mutant.rule() + " " + title.en() + ": " + mutant.change().en()));
        }
        int noticed = mutants.size() - unnoticed.size();
        int percent = mutants.isEmpty() ? 100 : 100 * noticed / mutants.size();
        screen.line(new Text(
                packName + "：改动 " + mutants.size() + " 处，情景发现 " + noticed + " 处（" + percent + "%），没有发现 "
                        + unnoticed.size() + " 处",
                packName + ": " + mutants.size() + " changes, " + noticed + " noticed (" + percent + "%), "
                        + unnoticed.size() + " not noticed by any scenario"));
        return percent < least ? Exit.POLICY_WRONG : Exit.DONE;
    }

    /** The results of the scenarios of a pack, all of which have to pass. */
    static List<ScenarioResult> passing(String name, Pack pack, Screen screen) {
        ScenarioReading reading = ScenarioOptions.read(name, pack, screen);
        if (!reading.isClean()) {
            throw new PolicyWrong(
                    reading.diagnostics().stream().map(Diagnostic::print).collect(Collectors.joining("\n")));
        }
        List<ScenarioResult> results = new ArrayList<>();
        try (ScenarioRun run = new ScenarioRun(pack, Set.of(Execution.INTERPRETER))) {
            for (Scenario scenario : reading.scenarios()) {
                results.add(run.run(scenario));
            }
        }
        long failed = results.stream()
                .filter(result -> result.outcome() == ScenarioResult.Outcome.FAILED)
                .count();
        if (failed > 0) {
            throw new PolicyWrong(screen.in(new Text(
                    name + "：有 " + failed + " 个情景没有通过，先用 assess test 查看",
                    name + ": " + failed + " scenarios fail; see assess test first")));
        }
        return results;
    }
}
