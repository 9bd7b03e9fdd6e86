package io.github.cadreassessment.desk.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads registers. Stateless, so any number of threads may use it at once. */
public final class Registers {
    private Registers() {}

    /**
     * Reads the tables of a folder.
     *
     * <p>Throws nothing for what the files hold or lack: that is in the result, by file and row. Does not read people's
     * names. The same files give the same result everywhere.
     *
     * @param folder the folder
     * @return the people, and everything that was not taken
     */
    public static RegisterReading read(Path folder) {
        Rejections rejections = new Rejections();
        try {
            return Files.isDirectory(folder) ? read(folder, rejections) : nothing(rejections, FileReasons.NO_FOLDER);
        } catch (IOException e) {
            return nothing(rejections, FileReasons.UNREADABLE_FOLDER);
        }
    }

    private static RegisterReading read(Path folder, Rejections rejections) throws IOException {
        List<UnreadFile> unread = UnreadFiles.in(folder);
        CadreTable people = new CadreTable(rejections);
        CsvTable cadres = new CsvTable(folder, RegisterTable.CADRES, rejections);
        if (!cadres.exists()) {
            rejections.file(RegisterTable.CADRES, FileReasons.MISSING);
        }
        if (!cadres.exists() || !cadres.read(people)) {
            return new RegisterReading(false, List.of(), List.of(), rejections.byPlace(), Map.of(), unread);
        }
        Declarations declarations = declarations(folder, rejections);
        Histories histories = new Histories(folder, declarations, people, rejections);
        return new RegisterReading(
                true,
                people.cadres(histories, declarations.of(RegisterTable.CADRES)),
                people.undecided(),
                rejections.byPlace(),
                histories.completeness(),
                unread);
    }

    private static Declarations declarations(Path folder, Rejections rejections) {
        Declarations declarations = new Declarations(rejections);
        CsvTable csv = new CsvTable(folder, RegisterTable.TABLES, rejections);
        if (csv.exists() && !csv.read(declarations)) {
            declarations.loseAll();
        }
        return declarations;
    }

    private static RegisterReading nothing(Rejections rejections, Reason reason) {
        rejections.folder(reason);
        return new RegisterReading(false, List.of(), List.of(), rejections.byPlace(), Map.of(), List.of());
    }
}
