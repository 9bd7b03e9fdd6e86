package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.Registers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the register that a user named. */
final class Register {
    private Register() {}

    static RegisterReading read(String name, Screen screen) {
        Path folder = Packs.path(name, screen);
        if (!Files.isDirectory(folder) && !Registers.isJsonLines(folder)) {
            throw screen.wrongUse("没有登记册文件夹 `" + name + "`", "there is no folder of a register `" + name + "`");
        }
        return Registers.read(folder);
    }

    /** Lists what was not taken on standard error. */
    static void warn(RegisterReading register, Screen screen) {
        register.rejected().forEach(row -> screen.warn(row.describe(screen.language())));
        register.unread().forEach(file -> screen.warn(file.describe(screen.language())));
    }
}
