package io.github.cadreassessment.desk.register;

import java.nio.file.Path;

/** A register that is a folder with one CSV file for each table. */
record CsvFolder(Path folder, Rejections rejections) implements RegisterSource {
    @Override
    public boolean has(RegisterTable table) {
        return new CsvTable(folder, table, rejections).exists();
    }

    @Override
    public boolean read(RegisterTable table, RowTaker taker) {
        return new CsvTable(folder, table, rejections).read(taker);
    }
}
