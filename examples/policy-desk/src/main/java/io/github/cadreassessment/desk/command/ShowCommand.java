package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess show}: prints a pack in one of its forms. */
@Command(name = "show", description = "显示规则集。%nShows a pack.")
public final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @ArgGroup(multiplicity = "1")
    private Form form = new Form();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            defaultValue = "",
            description = "用于 --drl：哪一天施行的；不写则为最新文件施行之日。 For --drl: in force on which day.")
    private String asOf = "";

    @Parameters(paramLabel = "PACK", description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private String packName = "";

    /** What is shown. */
    static final class Form {
        @Option(names = "--rules", required = true, description = "规则的文字。 The rules as sentences.")
        private boolean rules;

        @Option(names = "--terms", required = true, description = "规则可用的词语。 The terms that rules may read.")
        private boolean terms;

        @Option(names = "--drl", required = true, description = "规范的 .drl 形式。 The canonical .drl form.")
        private boolean drl;
    }

    @Override
    public Integer call() {
        Pack pack = Packs.require(packName, screen);
        if (form.rules) {
            screen.print(sentences(pack));
        }
        if (form.terms) {
            screen.print(TermTable.text(pack.catalogue(), screen.language()));
        }
        if (form.drl) {
            screen.print(drl(pack, asOf, chosen, screen));
        }
        return Exit.DONE;
    }

    /** The canonical form of the pack on {@code asOf}; where that is empty, on the day of its newest document. */
    static String drl(Pack pack, String asOf, ChoiceOptions chosen, Screen screen) {
        LocalDate day = asOf.isEmpty() ? InForceDay.of(pack) : QuestionOptions.day("--as-of", asOf, screen);
        Choices choices = chosen.choices(pack, day, screen);
        ChoiceOptions.inForce(pack, choices, screen);
        return pack.drl(choices);
    }

    private String sentences(Pack pack) {
        if (pack.policy().isEmpty()) {
            throw screen.wrongUse(
                    "规则集 `" + pack.id() + "` 只有 .drl 形式，请用 --drl",
                    "pack `" + pack.id() + "` has its .drl form only; use --drl");
        }
        return pack.sentences(screen.language());
    }
}
