package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.desk.register.RegisterTable;
import java.util.EnumMap;
import java.util.Map;

/**
 * All the tables of one register while they are made. Not thread-safe.
 *
 * @param byTable every table
 */
record Sheets(Map<RegisterTable, Sheet> byTable) {
    /** Starts a register of nobody. */
    static Sheets empty() {
        Map<RegisterTable, Sheet> sheets = new EnumMap<>(RegisterTable.class);
        for (RegisterTable table : RegisterTable.values()) {
            sheets.put(table, new Sheet(table));
        }
        return new Sheets(sheets);
    }

    /** The same register, to be changed apart from this one. */
    Sheets copy() {
        Map<RegisterTable, Sheet> sheets = new EnumMap<>(RegisterTable.class);
        byTable.forEach((table, sheet) -> sheets.put(table, sheet.copy()));
        return new Sheets(sheets);
    }

    /** One table. */
    Sheet get(RegisterTable table) {
        Sheet sheet = byTable.get(table);
        if (sheet == null) {
            throw new IllegalStateException(
                    "The table (" + table + ") of a register must be there. Maybe it was " + "taken out.");
        }
        return sheet;
    }
}
