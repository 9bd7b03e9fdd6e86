package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.format.Translation;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.text.Untranslated;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess translate}: writes a pack in the other language, or in its canonical form. */
@Command(
        name = "translate",
        description = "把规则集译成另一种语言的规则文字，或规范的 .drl 形式；含义不变。%n"
                + "Writes a pack in the other language, or in its canonical form; it means the same.")
public final class TranslateCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "zh|en|drl",
            description = "译成中文、英文还是 .drl。 What to translate into.")
    private Target to = Target.ZH;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            defaultValue = "",
            description = "用于 --to drl：哪一天施行的；不写则为最新文件施行之日。 For --to drl: in force on which day.")
    private String asOf = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "",
            description = "写到哪个文件；不写则显示出来。 Where to write; shown if not given.")
    private String out = "";

    @Parameters(paramLabel = "PACK", description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private String packName = "";

    /** What a pack is translated into. */
    enum Target {
        ZH,
        EN,
        DRL
    }

    @Override
    public Integer call() {
        Pack pack = Packs.require(packName, screen);
        if (to == Target.DRL) {
            write(ShowCommand.drl(pack, asOf, chosen, screen));
            return Exit.DONE;
        }
        if (!asOf.isEmpty() || chosen.isUsed()) {
            throw screen.wrongUse(
                    "--as-of、--reading 和 --set 只用于 --to drl：规则文字写的是所有日期、所有口径",
                    "--as-of, --reading and --set are for --to drl only: sentences are for every date and reading");
        }
        if (pack.policy().isEmpty()) {
            throw screen.wrongUse(
                    "规则集 `" + pack.id() + "` 只有 .drl 形式，没有可译的规则文字",
                    "pack `" + pack.id() + "` has its .drl form only; there are no sentences to translate");
        }
        Language language = to == Target.ZH ? Language.ZH : Language.EN;
        Translation translation = Pack.bundledIds().contains(packName)
                ? Pack.translatedBundled(packName, language)
                : Pack.translated(Path.of(packName), language);
        write(translation.text());
        translation.untranslated().forEach(this::warn);
        return Exit.DONE;
    }

    private void write(String text) {
        if (out.isEmpty()) {
            screen.print(text);
        } else {
            NewFile.write(out, text, screen);
            screen.line(new Text("已写入 " + out, out + " is written"));
        }
    }

    private void warn(Untranslated untranslated) {
        String known = untranslated.id() + " “" + untranslated.words() + "”";
        screen.warn(screen.in(
                to == Target.ZH
                        ? new Text("还没有中文：" + known, "there is no Chinese yet for " + known)
                        : new Text("还没有英文：" + known, "there is no English yet for " + known)));
    }
}
