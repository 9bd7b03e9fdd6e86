package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterStream;
import io.github.cadreassessment.desk.register.Registers;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which policy answers, and about whom. */
final class SourceOptions {
    @Option(
            names = "--pack",
            required = true,
            paramLabel = "PACK",
            description = "规则集：自带的编号，或文件夹、文件。 Policy: a bundled id, a folder or a file.")
    private String packName = "";

    @Option(
            names = "--register",
            required = true,
            paramLabel = "DIR|FILE.jsonl",
            description = "登记册：CSV 文件夹，或 JSON Lines 文件。 Register: a folder of CSV files, or a file of JSON lines.")
    private String registerName = "";

    Pack pack(Screen screen) {
        return Packs.require(packName, screen);
    }

    RegisterReading register(Screen screen) {
        return Register.read(registerName, screen);
    }

    /** The register, which has to be a file of JSON lines, looked through but not read yet. */
    RegisterStream stream(Screen screen) {
        Path file = Packs.path(registerName, screen);
        if (!Registers.isJsonLines(file)) {
            throw screen.wrongUse(
                    "--stream 要 JSON Lines 登记册（.jsonl 文件），而不是 `" + registerName + "`",
                    "--stream takes a register of JSON lines, a file *.jsonl, not `" + registerName + "`");
        }
        try {
            return RegisterStream.of(file);
        } catch (CharacterCodingException notUtf8) {
            throw screen.wrongUse("`" + registerName + "` 不是 UTF-8 编码", "`" + registerName + "` is not UTF-8");
        } catch (IOException unreadable) {
            throw screen.wrongUse("`" + registerName + "` 无法读取", "`" + registerName + "` cannot be read");
        }
    }
}
