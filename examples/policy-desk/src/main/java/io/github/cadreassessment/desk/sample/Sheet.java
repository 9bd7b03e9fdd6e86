package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One table while it is made. Not thread-safe. */
final class Sheet {
    // Names are never made up; the others are left out as many registers leave them out.
    private static final Set<Column> NOT_MADE =
            EnumSet.of(Column.NAME, Column.TRIAL_START, Column.TRIAL_END, Column.ON_TRIAL, Column.RESTORED);

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** Starts an empty table with every column that is made. */
    Sheet(RegisterTable table) {
        List<Column> all = new ArrayList<>(table.required());
        all.addAll(table.optional());
        all.removeAll(NOT_MADE);
        this.columns = List.copyOf(all);
    }

    private Sheet(List<Column> columns, List<List<String>> rows) {
        this.columns = columns;
        rows.forEach(row -> this.rows.add(new ArrayList<>(row)));
    }

    /** The same table, to be changed apart from this one. */
    Sheet copy() {
        return new Sheet(columns, rows);
    }

    /** Adds a row, with the cells in the order of the columns; the unit of a person, the last, is added later. */
    void add(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        if (columns.indexOf(Column.UNIT) == cells.length) {
            row.add("");
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("The number of cells (" + cells.length + ") of a row must be "
                    + columns.size() + ". Maybe a column was added to the table.");
        }
        rows.add(row);
    }

    /** The row with this number, counted from 0 without the headings; changing it changes the table. */
    List<String> row(int number) {
        return rows.get(number);
    }

    /** The rows; changing them changes the table. */
    List<List<String>> rows() {
        return rows;
    }

    /** Where a column stands. */
    int place(Column column) {
        return columns.indexOf(column);
    }

    /** The file, with the headings in this language and every line ended like this. */
    String text(Language language, String lineEnd) {
        StringBuilder text = new StringBuilder(
                columns.stream().map(column -> column.heading().in(language)).collect(Collectors.joining(",")));
        text.append(lineEnd);
        for (List<String> row : rows) {
            text.append(String.join(",", row)).append(lineEnd);
        }
        return text.toString();
    }
}
