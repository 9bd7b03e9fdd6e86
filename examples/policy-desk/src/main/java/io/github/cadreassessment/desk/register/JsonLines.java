package io.github.cadreassessment.desk.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register that is a file of JSON lines: one object a person, with the cells of the person's own row by their headings,
 * and the rows of the other tables in arrays under the names of these. A line without a person's id is about the unit whose
 * id it has; one with the table of declarations, and nobody's id, says which tables are complete.
 *
 * <p>Rows are read by the same code as those of CSV files, so that both kinds of register mean the same. A line that is no
 * object takes the completeness away from every table, as nobody can tell whose it was.
 */
final class JsonLines implements RegisterSource {
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final List<Line> lines;
    private final Rejections rejections;

    /** A line of the file. */
    private record Line(int number, @Nullable JsonNode object) {
        JsonNode require() {
            if (object == null) {
                throw new IllegalStateException(
                        "The line (" + number + ") must be an object. Maybe it was not looked at before.");
            }
            return object;
        }
    }

    private JsonLines(List<Line> lines, Rejections rejections) {
        this.lines = lines;
        this.rejections = rejections;
    }

    /**
     * Reads the lines.
     *
     * @return {@code null} if the file is too large or not UTF-8, of which it is said why
     * @throws IOException if the file cannot be read
     */
    static @Nullable JsonLines read(Path file, Rejections rejections) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            rejections.file(RegisterTable.CADRES, FileReasons.TOO_LARGE);
            return null;
        }
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    lines.add(new Line(number, object(text)));
                }
            }
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            rejections.file(RegisterTable.CADRES, FileReasons.NOT_UTF8);
            return null;
        }
        return new JsonLines(lines, rejections);
    }

    private static @Nullable JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject() ? node : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    /** Every table, as without rows under its name a person has none; units only where a line is about one. */
    @Override
    public boolean has(RegisterTable table) {
        return table != RegisterTable.UNITS
                || lines.stream()
                        .anyMatch(line -> line.object() != null && about(line.require()) == RegisterTable.UNITS);
    }

    @Override
    public boolean read(RegisterTable table, RowTaker taker) {
        boolean isRoster = table == RegisterTable.CADRES || table == RegisterTable.UNITS;
        RegisterTable home = table == RegisterTable.TABLES ? table : table.roster();
        for (Line line : lines) {
            if (line.object() == null) {
                if (table == RegisterTable.CADRES) {
                    rejections.row(table, line.number(), CellReasons.NOT_AN_OBJECT);
                }
                taker.loseRow();
            } else if (about(line.require()) == home) {
                if (isRoster) {
                    taker.take(row(table, line.number(), line.require(), null));
                } else {
                    rows(table, line, taker);
                }
            }
        }
        return true;
    }

    /** The table whose own row the line holds: that of persons, unless it says that it is about something else. */
    private static RegisterTable about(JsonNode object) {
        if (names(object, Column.CADRE)) {
            return RegisterTable.CADRES;
        }
        if (names(object, Column.UNIT)) {
            return RegisterTable.UNITS;
        }
        boolean declares =
                object.properties().stream().anyMatch(member -> RegisterTable.TABLES.isNamed(member.getKey()));
        return declares ? RegisterTable.TABLES : RegisterTable.CADRES;
    }

    private static boolean names(JsonNode object, Column column) {
        return object.properties().stream().anyMatch(member -> column.isHeaded(member.getKey()));
    }

    private void rows(RegisterTable table, Line line, RowTaker taker) {
        JsonNode owner = line.require();
        String id = "";
        for (Map.Entry<String, JsonNode> member : owner.properties()) {
            if (table.owner().isHeaded(member.getKey())) {
                id = cell(member.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> member : owner.properties()) {
            if (table.isNamed(member.getKey())) {
                if (!member.getValue().isArray()) {
                    Row row = new Row(table, line.number(), Map.of(table.owner(), 0), List.of(id), rejections);
                    row.reject(CellReasons.NOT_ROWS);
                    taker.take(row);
                    continue;
                }
                for (JsonNode row : member.getValue().values()) {
                    taker.take(row(table, line.number(), row, id));
                }
            }
        }
    }

    /** One row; {@code id} is whose it is where that stands beside it. */
    private Row row(RegisterTable table, int number, JsonNode object, @Nullable String id) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> cells = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean simple = object.isObject();
        if (id != null) {
            places.put(table.owner(), 0);
            cells.add(id);
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Column column = new Headings(table, number, rejections).column(member.getKey());
            if (column != null) {
                places.put(column, cells.size());
                cells.add(cell(member.getValue()));
                simple &= !member.getValue().isContainer();
            } else if (id != null || !isTableOf(table, member.getKey())) {
                unknown.add(member.getKey());
            }
        }
        Row row = new Row(table, number, places, cells, rejections);
        unknown.forEach(key -> row.reject(new Headings(table, number, rejections).unknownKey(key)));
        if (!simple) {
            row.reject(CellReasons.NOT_A_CELL);
        }
        return row;
    }

    private static boolean isTableOf(RegisterTable roster, String name) {
        for (RegisterTable table : RegisterTable.values()) {
            if (table.isHistory() && table.roster() == roster && table.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    private static String cell(JsonNode value) {
        return value.isNull() || value.isContainer() ? "" : value.asString();
    }
}
