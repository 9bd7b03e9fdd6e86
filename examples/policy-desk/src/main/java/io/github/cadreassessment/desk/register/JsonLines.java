package io.github.cadreassessment.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of JSON as a register: one object a person, with the cells of the person's own row by their headings, and the rows
 * of the other tables in arrays under the names of these. A line without a person's id is about the unit whose id it has;
 * one with the table of declarations, and nobody's id, says which tables are complete.
 *
 * <p>Rows are read by the same code as those of CSV files, so that both kinds of register mean the same. A line that is no
 * object takes the completeness away from every table, as nobody can tell whose it was.
 */
final class JsonLines implements RegisterSource {
    private final List<Line> lines;
    private final Set<RegisterTable> lost;
    private final JsonShape.Known shapes;
    private final Rejections rejections;

    /**
     * A line of the file.
     *
     * @param number counted from 1
     * @param object the object that it is, or {@code null} if it is something else
     */
    record Line(int number, @Nullable JsonObject object) {}

    /**
     * The register that these lines are, which must not be looked at before.
     *
     * @param lost tables that lost a row in other lines of the file, of which nobody can tell whose it was
     */
    JsonLines(List<Line> lines, Set<RegisterTable> lost, Rejections rejections) {
        this.lines = lines;
        this.lost = lost;
        this.shapes = new JsonShape.Known(rejections);
        this.rejections = rejections;
    }

    /** Every table, as without rows under its name a person has none; units only where a line is about one. */
    @Override
    public boolean has(RegisterTable table) {
        return table != RegisterTable.UNITS
                || lines.stream().anyMatch(line -> line.object != null && about(line.object) == RegisterTable.UNITS);
    }

    @Override
    public boolean read(RegisterTable table, RowTaker taker) {
        RegisterTable home = table == RegisterTable.TABLES ? table : table.roster();
        if (lost.contains(table)) {
            taker.loseRow();
        }
        for (Line line : lines) {
            JsonObject object = line.object;
            if (object == null) {
                if (table == RegisterTable.CADRES) {
                    rejections.row(table, line.number, CellReasons.NOT_AN_OBJECT);
                }
                taker.loseRow();
            } else if (about(object) == home) {
                if (table == RegisterTable.CADRES || table == RegisterTable.UNITS) {
                    taker.take(own(table, line.number, object));
                } else {
                    rows(table, line.number, object, taker);
                }
            }
        }
        return true;
    }

    private RegisterTable about(JsonObject object) {
        return shapes.about(object.keys());
    }

    /** The own row of the person or unit that the line is about. */
    Row own(RegisterTable table, int number, JsonObject object) {
        return row(table, number, object, shapes.ofLine(table, object.keys()));
    }

    private void rows(RegisterTable table, int number, JsonObject line, RowTaker taker) {
        RegisterTable home = table == RegisterTable.TABLES ? table : table.roster();
        JsonShape shape = shapes.ofLine(home, line.keys());
        Integer place = home == table ? null : shape.places().get(table.owner());
        String id = place == null ? "" : line.cells().get(place);
        for (int at : shape.tables().getOrDefault(table, List.of())) {
            List<@Nullable JsonObject> rows = line.rows().get(at);
            if (rows == null) {
                Row row = new Row(table, number, Map.of(table.owner(), 0), List.of(id), rejections);
                row.reject(CellReasons.NOT_ROWS);
                taker.take(row);
            } else {
                rows.forEach(row -> take(table, number, row, id, taker));
            }
        }
    }

    private void take(RegisterTable table, int number, @Nullable JsonObject object, String id, RowTaker taker) {
        if (object == null) {
            Row row = new Row(table, number, Map.of(table.owner(), 0), List.of(id), rejections);
            row.reject(CellReasons.NOT_A_CELL);
            taker.take(row);
            return;
        }
        JsonShape shape = shapes.ofRow(table, object.keys());
        List<String> cells = new ArrayList<>(object.cells().size() + 1);
        cells.addAll(object.cells());
        cells.add(id);
        Row row = row(table, number, new JsonObject(object.keys(), cells, object.rows(), object.containers()), shape);
        if (table != RegisterTable.TABLES && row.isOfAnother(id)) {
            row.reject(OwnerReasons.another(table.owner()));
            taker.loseRow();
        } else {
            taker.take(row);
        }
    }

    private Row row(RegisterTable table, int number, JsonObject object, JsonShape shape) {
        Row row = new Row(table, number, shape.places(), object.cells(), rejections);
        if (!shape.unknown().isEmpty()) {
            Headings headings = new Headings(table, number, rejections);
            shape.unknown().forEach(key -> row.reject(headings.unknownKey(key)));
        }
        shape.twice().forEach(column -> row.reject(FileReasons.headedTwice(column)));
        if (object.containers() != 0 && shape.places().values().stream().anyMatch(object::isContainer)) {
            row.reject(CellReasons.NOT_A_CELL);
        }
        return row;
    }
}
