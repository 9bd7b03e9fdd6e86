package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a register's folder that are none of its tables. */
final class UnreadFiles {
    /** Tables that a register may have but that are not read. */
    static final List<String> LATER_TABLES = List.of("contacts");

    private static final String ENDING = ".csv";

    private UnreadFiles() {}

    /** The files of {@code folder} that were not read, by name. Hidden files are left out. */
    static List<UnreadFile> in(Path folder) throws IOException {
        List<UnreadFile> unread = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".") && !isTable(name)) {
                    unread.add(new UnreadFile(name, message(name)));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        unread.sort(Comparator.comparing(UnreadFile::file));
        return unread;
    }

    private static boolean isTable(String name) {
        for (RegisterTable table : RegisterTable.values()) {
            if (table.file().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Text message(String name) {
        if (name.endsWith(ENDING) && LATER_TABLES.contains(name.substring(0, name.length() - ENDING.length()))) {
            return new Text("本版本不读取这张表，文件未使用", "this version does not read this table, so the file is not used");
        }
        List<Text> names = Stream.of(RegisterTable.values())
                .map(table -> new Text(table.file(), table.file()))
                .toList();
        Text suggestion = Nearest.suggestion(Nearest.to(name, names));
        return new Text(
                "不是登记册的表，文件未使用" + suggestion.zh(),
                "not a table of a register, so the file is not used" + suggestion.en());
    }
}
