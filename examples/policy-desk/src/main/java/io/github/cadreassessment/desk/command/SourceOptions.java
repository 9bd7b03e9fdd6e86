package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.rules.pack.Pack;
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
}
