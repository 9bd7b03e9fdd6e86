package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.format.Formatting;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess fmt}: writes rule files anew in the one form that they have, with the words of their authors. */
@Command(
        name = "fmt",
        description = "整理规则文件的格式：缩进、空格、空行、全角字符。含义、用词和注释不变。%nFormats rule files; meaning, words and comments stay.")
public final class FmtCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Option(names = "--check", description = "只检查，不改文件。 Only says which files would change.")
    private boolean check;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK|FILE",
            description = "规则集的文件夹，或规则文件（.policy）。 A folder or a rule file.")
    private List<String> names = new ArrayList<>();

    private int exit = Exit.DONE;
    private int changes;

    @Override
    public Integer call() {
        // All of them are found first, so that a misspelt name leaves nothing half done.
        List<Path> places = names.stream().map(this::place).toList();
        places.forEach(this::format);
        if (changes == 0 && exit == Exit.DONE) {
            screen.line(new Text("格式都已整理好，没有要改的文件", "everything is formatted already"));
        }
        return exit;
    }

    private Path place(String name) {
        if (Pack.bundledIds().contains(name)) {
            throw screen.wrongUse(
                    "`" + name + "` 是自带的规则集，不能改写；请给出你自己的文件夹或文件",
                    "`" + name + "` is a bundled pack and cannot be rewritten; give a folder or file of your own");
        }
        Path place = Packs.place(name, screen);
        if (Files.isRegularFile(place) && !place.toString().endsWith(".policy")) {
            throw screen.wrongUse(
                    "`" + name + "` 不是规则文字的文件（.policy）", "`" + name + "` is not a file of sentences (.policy)");
        }
        return place;
    }

    private void format(Path place) {
        List<Formatting> files = read(place);
        if (files.isEmpty()) {
            throw screen.wrongUse(
                    "`" + place + "` 里没有规则文字的文件（.policy）",
                    "there is no file of sentences (.policy) in `" + place + "`");
        }
        for (Formatting formatting : files) {
            Path file =
                    Files.isDirectory(place) ? place.resolve(formatting.file().name()) : place;
            if (formatting.text() == null) {
                formatting.diagnostics().forEach(diagnostic -> screen.line(diagnostic.print()));
                boolean ours = formatting.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.code().equals(Complaint.MEANING_CHANGED.code()));
                exit = Math.max(exit, ours ? Exit.BUG : Exit.POLICY_WRONG);
            } else if (formatting.isChange()) {
                changes++;
                change(file, formatting);
            }
        }
    }

    private List<Formatting> read(Path place) {
        try {
            return Pack.formatted(place);
        } catch (UncheckedIOException unreadable) {
            throw screen.wrongUse("无法读取 `" + place + "`", "`" + place + "` cannot be read");
        }
    }

    private void change(Path file, Formatting formatting) {
        if (check) {
            Formatting.Change first = formatting.firstChange().orElseThrow();
            screen.line(file + ":" + first.line());
            screen.line("- " + first.is());
            screen.line("+ " + first.should());
            exit = Math.max(exit, Exit.POLICY_WRONG);
        } else {
            write(file, Objects.requireNonNull(formatting.text()));
            screen.line(file.toString());
        }
    }

    /** Writes beside the file and moves, so that nobody ever finds half of it. */
    private void write(Path name, String text) {
        try {
            Path file = name.toRealPath(); // A link to a file stays one.
            Path beside = Files.createTempFile(file.getParent(), ".fmt", ".policy.new");
            try {
                Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw screen.wrongUse("无法写入 `" + name + "`", "`" + name + "` cannot be written");
        }
    }
}
