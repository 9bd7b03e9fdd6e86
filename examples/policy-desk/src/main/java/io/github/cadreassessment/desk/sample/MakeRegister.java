package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes the registers of {@code examples/data}. */
public final class MakeRegister {
    /** The seed from which the registers follow. */
    static final long SEED = 20241231L;

    private static final String UTF8_MARK = "\uFEFF";
    private static final Set<RegisterTable> MARKED = Set.of(RegisterTable.CADRES, RegisterTable.MASS_WORK);
    private static final Set<RegisterTable> WINDOWS_LINES =
            Set.of(RegisterTable.CADRES, RegisterTable.GRASSROOTS, RegisterTable.TABLES);
    private static final Set<RegisterTable> ENGLISH = Set.of(RegisterTable.POSTS, RegisterTable.APPRAISALS);

    private MakeRegister() {}

    /**
     * Writes the folders {@code township} and {@code township-damaged}.
     *
     * @param arguments the folder to write them into
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("The number of arguments (" + arguments.length
                    + ") must be 1. Maybe the folder to write the registers into is missing.");
        }
        write(Path.of(arguments[0]));
    }

    /** Writes both registers into {@code folder}, over what is there. */
    static void write(Path folder) throws IOException {
        Sheets township = Township.of(SEED);
        writeSound(folder.resolve("township"), township);
        Sheets damaged = township.copy();
        new Damage(damaged).damage();
        writeDamaged(folder.resolve("township-damaged"), damaged);
    }

    private static void writeSound(Path folder, Sheets sheets) throws IOException {
        Files.createDirectories(folder);
        for (RegisterTable table : RegisterTable.values()) {
            write(folder.resolve(table.file()), sheets.get(table).text(Language.ZH, "\n"));
        }
    }

    private static void writeDamaged(Path folder, Sheets sheets) throws IOException {
        Files.createDirectories(folder);
        for (RegisterTable table : RegisterTable.values()) {
            String text = sheets.get(table)
                    .text(
                            ENGLISH.contains(table) ? Language.EN : Language.ZH,
                            WINDOWS_LINES.contains(table) ? "\r\n" : "\n");
            write(folder.resolve(table.file()), MARKED.contains(table) ? UTF8_MARK + text : text);
        }
        write(folder.resolve("contacts.csv"), "干部编号,日期\ntl-0001,2024-05-01\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
