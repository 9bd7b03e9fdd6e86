package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a table in its line of headings. */
final class Headings {
    // An unknown heading is repeated only if it is a plain word: without its line of headings, a file shows a person.
    private static final Pattern PRESENTABLE = Pattern.compile("[\\p{L} _-]{1,30}");

    private final RegisterTable table;
    private final int line;
    private final Rejections rejections;
    private final List<Column> columns = new ArrayList<>();

    Headings(RegisterTable table, int line, Rejections rejections) {
        this.table = table;
        this.line = line;
        this.rejections = rejections;
        columns.addAll(table.required());
        columns.addAll(table.optional());
    }

    /** Where each column stands, or {@code null} if the headings are not as they must be. */
    @Nullable
    Map<Column, Integer> places(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Integer> unknown = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; i < cells.size(); i++) {
            Column column = column(cells.get(i).strip());
            if (column == null) {
                unknown.add(i);
            } else if (places.putIfAbsent(column, i) != null) {
                rejections.row(table, line, FileReasons.headedTwice(column));
                sound = false;
            }
        }
        if (places.isEmpty()) {
            rejections.row(table, line, FileReasons.NO_HEADINGS);
            return null;
        }
        for (int i : unknown) {
            rejections.row(table, line, unknown(i + 1, cells.get(i).strip()));
            sound = false;
        }
        for (Column column : table.required()) {
            if (!places.containsKey(column)) {
                rejections.row(table, line, FileReasons.missingColumn(column));
                sound = false;
            }
        }
        return sound ? places : null;
    }

    /** The column with this heading, or {@code null}. */
    @Nullable
    Column column(String heading) {
        for (Column column : columns) {
            if (column.isHeaded(heading)) {
                return column;
            }
        }
        return null;
    }

    /** That a key of an object is no heading of the table. */
    Reason unknownKey(String key) {
        List<Text> known = columns.stream().map(Column::heading).toList();
        return PRESENTABLE.matcher(key).matches()
                ? FileReasons.unknownKey(key, Nearest.to(key, known))
                : FileReasons.UNPRESENTABLE_KEY;
    }

    private Reason unknown(int position, String heading) {
        List<Text> known = columns.stream().map(Column::heading).toList();
        return PRESENTABLE.matcher(heading).matches()
                ? FileReasons.unknownHeading(position, heading, Nearest.to(heading, known))
                : FileReasons.unpresentableHeading(position);
    }
}
