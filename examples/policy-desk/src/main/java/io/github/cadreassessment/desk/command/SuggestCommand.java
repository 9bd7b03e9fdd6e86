package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.suggest.Suggestions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess suggest}: writes the scenarios that a pack lacks, for a person to confirm. */
@Command(
        name = "suggest",
        description = "写出还缺的情景，附现在的答案，由人确认。%nWrites the scenarios that are lacking, with the answers that"
                + " the pack gives now, for a person to confirm.")
public final class SuggestCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Option(
            names = "--out",
            paramLabel = "FILE.scenario",
            defaultValue = "",
            description = "写到哪个文件；不写则显示出来。 Where to write; shown if not given.")
    private String out = "";

    @Parameters(paramLabel = "PACK", description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private String packName = "";

    @Override
    public Integer call() {
        Pack pack = Packs.require(packName, screen);
        List<ScenarioResult> results = MutateCommand.passing(packName, pack, screen);
        Suggestions suggestions = Suggestions.of(pack, results, screen.language(), false);
        Text count = new Text(
                packName + "：建议 " + suggestions.scenarios().size() + " 个情景，逐个看过，对的删去“待确认”一行，不对的改规则或改预期",
                packName + ": " + suggestions.scenarios().size()
                        + " scenarios suggested; read each, delete `to be confirmed` where it is right, and mend the rule"
                        + " or the expectation where it is not");
        if (suggestions.scenarios().isEmpty()) {
            screen.line(new Text(packName + "：不缺情景", packName + ": no scenario is lacking"));
        } else if (out.isEmpty()) {
            screen.print(suggestions.text(pack, screen.language()));
            screen.warn(screen.in(count));
        } else {
            NewFile.write(out, suggestions.text(pack, screen.language()), screen);
            screen.line(count);
        }
        return Exit.DONE;
    }
}
