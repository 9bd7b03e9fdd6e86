package io.github.cadreassessment.desk.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One way to damage one row of a table, such that the row cannot be taken.
 *
 * @param name what it does, for the name of a test
 * @param change changes the lines of the file at the place of the row
 */
public record RowDamage(String name, Change change) {
    private static final String CANNOT_BE_TAKEN = "?";
    private static final String IDENTITY_NUMBER = "110101199001011237";

    /** Changes the lines of a file. */
    public interface Change {
        /** Changes the line with this number, counted from 0, and maybe the next. */
        void at(List<String> lines, int line);
    }

    /** Every way to damage a row of a table with as many columns, the first of which says whose the row is. */
    public static List<RowDamage> all(int columns) {
        List<RowDamage> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(cell(String.format(Locale.ROOT, "nonsense in column %d", i + 1), i, CANNOT_BE_TAKEN));
            all.add(cell(String.format(Locale.ROOT, "a formula in column %d", i + 1), i, "=1"));
        }
        all.add(cell("no id", 0, ""));
        all.add(cell("an id of nobody", 0, "tl-nobody"));
        all.add(cell("a name for an id", 0, "某某某"));
        all.add(cell("an identity number for an id", 0, IDENTITY_NUMBER));
        all.add(new RowDamage("a cell too few", (lines, i) -> lines.set(i, cutLast(lines.get(i)))));
        all.add(new RowDamage("a cell too many", (lines, i) -> lines.set(i, lines.get(i) + ",x")));
        all.add(new RowDamage("a quotation mark too many", (lines, i) -> lines.set(i, "\"" + lines.get(i))));
        all.add(new RowDamage("first columns swapped", (lines, i) -> lines.set(i, swapFirst(lines.get(i)))));
        all.add(new RowDamage("nothing but commas", (lines, i) -> lines.set(i, ",".repeat(columns - 1))));
        all.add(new RowDamage(
                "run together with the next", (lines, i) -> lines.set(i, lines.get(i) + lines.remove(i + 1))));
        all.add(new RowDamage("broken in two", RowDamage::breakInTwo));
        return all;
    }

    private static RowDamage cell(String name, int column, String content) {
        return new RowDamage(name, (lines, i) -> {
            List<String> cells = cells(lines.get(i));
            cells.set(column, content);
            lines.set(i, String.join(",", cells));
        });
    }

    private static String cutLast(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    private static String swapFirst(String line) {
        List<String> cells = cells(line);
        cells.set(0, cells.set(1, cells.get(0)));
        return String.join(",", cells);
    }

    private static void breakInTwo(List<String> lines, int line) {
        String text = lines.get(line);
        int middle = text.indexOf(',') + 1;
        lines.set(line, text.substring(middle));
        lines.add(line, text.substring(0, middle));
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(List.of(line.split(",", -1)));
    }

    /**
     * Damages one row of a table of a register.
     *
     * @param row the number of the row, counted from 1 without the line of headings; not the last
     */
    public void damage(Path register, RegisterTable table, int row) throws IOException {
        Path file = register.resolve(table.file());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        change.at(lines, row);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
