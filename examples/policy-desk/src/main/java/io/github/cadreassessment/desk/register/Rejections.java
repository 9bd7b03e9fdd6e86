package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is rejected while a register is read. Not thread-safe. */
final class Rejections {
    private static final Comparator<RejectedRow> BY_PLACE =
            Comparator.comparing(RejectedRow::file).thenComparingInt(RejectedRow::row);

    private final List<RejectedRow> rejected = new ArrayList<>();
    private final String jsonFile;

    /** Collects for a folder of CSV files. */
    Rejections() {
        this("");
    }

    /** Collects for a file of JSON lines with this name; empty for a folder. */
    Rejections(String jsonFile) {
        this.jsonFile = jsonFile;
    }

    /** Where the table is: its own file, or its rows in the one file. */
    private String place(RegisterTable table) {
        return jsonFile.isEmpty()
                ? table.file()
                : jsonFile + " " + table.phrase().in(Language.EN);
    }

    /** Rejects the folder. */
    void folder(Reason reason) {
        rejected.add(new RejectedRow(".", 0, "", reason.code(), reason.message()));
    }

    /** Rejects a file as a whole. */
    void file(RegisterTable table, Reason reason) {
        row(table, 0, reason);
    }

    /** Rejects a row as a whole. */
    void row(RegisterTable table, int row, Reason reason) {
        rejected.add(new RejectedRow(place(table), row, "", reason.code(), reason.message()));
    }

    /** Rejects a row for one of its cells. */
    void cell(RegisterTable table, int row, Column column, Reason reason) {
        rejected.add(new RejectedRow(place(table), row, column.id(), reason.code(), reason.message()));
    }

    /** Forgets everything. */
    void clear() {
        rejected.clear();
    }

    /** Everything rejected so far, by file and row, the reasons for one row in the order in which they were found. */
    List<RejectedRow> byPlace() {
        return rejected.stream().sorted(BY_PLACE).toList();
    }
}
