package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads registers. Stateless, so any number of threads may use it at once. */
public final class Registers {
    private Registers() {}

    /**
     * Reads the tables of a folder, or of a file of JSON lines.
     *
     * <p>Throws nothing for what the files hold or lack: that is in the result, by file and row. Does not read people's
     * names. The same files give the same result everywhere.
     *
     * @param place the folder, or the file
     * @return the people, and everything that was not taken
     */
    public static RegisterReading read(Path place) {
        boolean isJson = isJsonLines(place);
        Rejections rejections = isJson ? new Rejections(String.valueOf(place.getFileName())) : new Rejections();
        try {
            if (isJson) {
                JsonLines lines = JsonLines.read(place, rejections);
                return lines == null
                        ? RegisterReading.unreadable(rejections.byPlace(), List.of())
                        : read(lines, List.of(), rejections);
            }
            return Files.isDirectory(place)
                    ? read(new CsvFolder(place, rejections), UnreadFiles.in(place), rejections)
                    : nothing(rejections, FileReasons.NO_FOLDER);
        } catch (IOException e) {
            return nothing(rejections, FileReasons.UNREADABLE_FOLDER);
        }
    }

    /** Whether this is a file of JSON lines, by its name. */
    public static boolean isJsonLines(Path place) {
        return Files.isRegularFile(place) && String.valueOf(place.getFileName()).endsWith(".jsonl");
    }

    private static RegisterReading read(RegisterSource source, List<UnreadFile> unread, Rejections rejections) {
        Roster<Unit.Builder> listed = new Roster<>(RegisterTable.UNITS, UnitRows::unit, rejections);
        boolean hasUnits = source.has(RegisterTable.UNITS) && source.read(RegisterTable.UNITS, listed);
        Roster<Unit.Builder> units = hasUnits ? listed : new Roster<>(RegisterTable.UNITS, UnitRows::unit, rejections);
        Roster<CadreRow> people = new Roster<>(
                RegisterTable.CADRES,
                (id, row) -> hasUnits ? CadreRow.read(id, row, units) : CadreRow.read(id, row),
                rejections);
        boolean exists = source.has(RegisterTable.CADRES);
        if (!exists) {
            rejections.file(RegisterTable.CADRES, FileReasons.MISSING);
        }
        if (!exists || !source.read(RegisterTable.CADRES, people)) {
            return RegisterReading.unreadable(rejections.byPlace(), unread);
        }
        return new WholeRegister(source, declarations(source, rejections), rejections).read(people, units, unread);
    }

    private static Declarations declarations(RegisterSource source, Rejections rejections) {
        Declarations declarations = new Declarations(rejections);
        if (source.has(RegisterTable.TABLES) && !source.read(RegisterTable.TABLES, declarations)) {
            declarations.loseAll();
        }
        return declarations;
    }

    private static RegisterReading nothing(Rejections rejections, Reason reason) {
        rejections.folder(reason);
        return RegisterReading.unreadable(rejections.byPlace(), List.of());
    }
}
