package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.unit.Unit;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads registers. Stateless, so any number of threads may use it at once. */
public final class Registers {
    private static final long LARGEST_FILE = 64L * 1024 * 1024;

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
                return readLines(place, rejections);
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

    private static RegisterReading readLines(Path file, Rejections rejections) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            rejections.file(RegisterTable.CADRES, FileReasons.TOO_LARGE_AT_ONCE);
            return RegisterReading.unreadable(rejections.byPlace(), List.of());
        }
        try (JsonLinesFile lines = new JsonLinesFile(file)) {
            return read(new JsonLines(lines.rest(), Set.of(), rejections), List.of(), rejections);
        } catch (CharacterCodingException notUtf8) {
            rejections.file(RegisterTable.CADRES, FileReasons.NOT_UTF8);
            return RegisterReading.unreadable(rejections.byPlace(), List.of());
        }
    }

    private static RegisterReading read(RegisterSource source, List<UnreadFile> unread, Rejections rejections) {
        Roster<Unit.Builder> units = units(source, rejections);
        Roster<CadreRow> people = people(units, Map.of(), rejections);
        boolean exists = source.has(RegisterTable.CADRES);
        if (!exists) {
            rejections.file(RegisterTable.CADRES, FileReasons.MISSING);
        }
        if (!exists || !source.read(RegisterTable.CADRES, people)) {
            return RegisterReading.unreadable(rejections.byPlace(), unread);
        }
        return new WholeRegister(source, declarations(source, rejections), rejections)
                .read(people, listed(units, rejections), unread);
    }

    /** The units, or {@code null} where the register has none. */
    static @Nullable Roster<Unit.Builder> units(RegisterSource source, Rejections rejections) {
        Roster<Unit.Builder> listed = new Roster<>(RegisterTable.UNITS, UnitRows::unit, rejections);
        return source.has(RegisterTable.UNITS) && source.read(RegisterTable.UNITS, listed) ? listed : null;
    }

    /** These units; none where the register has none. */
    static Roster<Unit.Builder> listed(@Nullable Roster<Unit.Builder> units, Rejections rejections) {
        return units == null ? new Roster<>(RegisterTable.UNITS, UnitRows::unit, rejections) : units;
    }

    /** Nobody yet; whoever comes has to belong to one of the units, where the register has any. */
    static Roster<CadreRow> people(
            @Nullable Roster<Unit.Builder> units, Map<OpaqueId, Survey.Twice> twice, Rejections rejections) {
        return new Roster<>(
                RegisterTable.CADRES,
                (id, row) -> units == null ? CadreRow.read(id, row) : CadreRow.read(id, row, units),
                twice,
                rejections);
    }

    static Declarations declarations(RegisterSource source, Rejections rejections) {
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
