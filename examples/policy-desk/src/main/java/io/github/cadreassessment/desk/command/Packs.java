package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.pack.PackReading;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the pack that a user named: the id of a bundled one, a folder or a file. */
final class Packs {
    private Packs() {}

    static PackReading read(String name, Screen screen) {
        if (Pack.bundledIds().contains(name)) {
            return Pack.bundled(name);
        }
        Path place = place(name, screen);
        if (!hasRuleFile(place, screen)) {
            throw screen.wrongUse(
                    "`" + name + "` 里没有规则文件（.policy 或 .drl）",
                    "there is no rule file (.policy or .drl) in `" + name + "`");
        }
        try {
            return Pack.read(place);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(name, screen);
        }
    }

    /** The pack, where it is without errors. */
    static Pack require(String name, Screen screen) {
        PackReading reading = read(name, screen);
        Pack pack = reading.pack();
        if (pack == null) {
            throw new PolicyWrong(
                    reading.diagnostics().stream().map(Diagnostic::print).collect(Collectors.joining("\n")));
        }
        return pack;
    }

    /** The folder or file of that name. */
    static Path place(String name, Screen screen) {
        Path place = path(name, screen);
        if (!Files.exists(place)) {
            Text suggestion = Words.suggestion(name, Pack.bundledIds());
            throw screen.wrongUse(
                    "没有规则集 `" + name + "`：既不是自带的规则集，也不是文件夹或文件" + suggestion.zh(),
                    "there is no pack `" + name + "`: it is neither a bundled one nor a folder or file"
                            + suggestion.en());
        }
        return place;
    }

    static Path path(String name, Screen screen) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAPath) {
            throw screen.wrongUse("`" + name + "` 不是文件或文件夹的名称", "`" + name + "` is not the name of a file or folder");
        }
    }

    private static boolean hasRuleFile(Path place, Screen screen) {
        if (!Files.isDirectory(place)) {
            return isRuleFile(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.anyMatch(Packs::isRuleFile);
        } catch (IOException unreadable) {
            throw unreadable(String.valueOf(place.getFileName()), screen);
        }
    }

    private static boolean isRuleFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return List.of(".policy", ".drl").stream().anyMatch(name::endsWith);
    }

    private static WrongUse unreadable(String name, Screen screen) {
        return screen.wrongUse("无法读取规则集 `" + name + "`", "the pack `" + name + "` cannot be read");
    }
}
