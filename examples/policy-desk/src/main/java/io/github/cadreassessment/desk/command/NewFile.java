package io.github.cadreassessment.desk.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file for a person to go on with; nothing that is there already is overwritten. */
final class NewFile {
    private NewFile() {}

    static void write(String name, String text, Screen screen) {
        Path file = Packs.path(name, screen);
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException taken) {
            throw screen.wrongUse("`" + name + "` 已经存在，请换一个文件名", "`" + name + "` exists already; give another name");
        } catch (IOException unwritable) {
            throw screen.wrongUse("无法写入 `" + name + "`", "`" + name + "` cannot be written");
        }
    }
}
