package io.github.cadreassessment.desk.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of an object mean in a table. Nearly all objects of a table have the same keys in the same order, so that
 * it is worked out once for all of these. Immutable and thread-safe.
 *
 * @param places where each column of the table stands; that of the owner of a row, if it does not stand in the row, behind
 *     the last cell
 * @param tables where the rows of each other table stand, for the object that a line is
 * @param twice columns that stand there under both their headings
 * @param unknown the keys that are no heading
 */
record JsonShape(
        Map<Column, Integer> places,
        Map<RegisterTable, List<Integer>> tables,
        List<Column> twice,
        List<String> unknown) {
    /** Works out shapes and keeps them. Not thread-safe. */
    static final class Known {
        // More than a sound file has; a file with other keys in every line must not fill the memory.
        private static final int MOST = 1000;

        private final Map<Key, JsonShape> shapes = new HashMap<>();
        private final Map<List<String>, RegisterTable> abouts = new HashMap<>();
        private final Rejections rejections;

        private record Key(RegisterTable table, boolean isLine, List<String> keys) {}

        Known(Rejections rejections) {
            this.rejections = rejections;
        }

        /** What these keys mean in an object that a line is, about one whose own row is one of {@code table}. */
        JsonShape ofLine(RegisterTable table, List<String> keys) {
            return of(new Key(table, true, keys));
        }

        /** What these keys mean in an object that is a row of {@code table} in a line. */
        JsonShape ofRow(RegisterTable table, List<String> keys) {
            return of(new Key(table, false, keys));
        }

        private JsonShape of(Key key) {
            JsonShape known = shapes.get(key);
            if (known == null) {
                if (shapes.size() >= MOST) {
                    shapes.clear();
                }
                known = work(key);
                shapes.put(key, known);
            }
            return known;
        }

        private JsonShape work(Key key) {
            Headings headings = new Headings(key.table, 0, rejections);
            Map<Column, Integer> places = new EnumMap<>(Column.class);
            Map<RegisterTable, List<Integer>> tables = new EnumMap<>(RegisterTable.class);
            List<Column> twice = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (int place = 0; place < key.keys.size(); place++) {
                String name = key.keys.get(place);
                Column column = headings.column(name);
                RegisterTable table = column == null && key.isLine ? table(key.table, name) : null;
                if (column != null) {
                    if (places.put(column, place) != null) {
                        twice.add(column);
                    }
                } else if (table != null) {
                    tables.computeIfAbsent(table, each -> new ArrayList<>()).add(place);
                } else {
                    unknown.add(name);
                }
            }
            if (!key.isLine) {
                places.putIfAbsent(key.table.owner(), key.keys.size());
            }
            return new JsonShape(places, tables, twice, unknown);
        }

        /** The table with this name whose rows stand in the line of one on {@code roster}. */
        private static @Nullable RegisterTable table(RegisterTable roster, String name) {
            for (RegisterTable table : RegisterTable.values()) {
                if (table.isNamed(name)
                        && (table == roster
                                ? table == RegisterTable.TABLES
                                : table.isHistory() && table.roster() == roster)) {
                    return table;
                }
            }
            return null;
        }

        /** The table whose own row an object with these keys is: that of persons, unless it says that it is another. */
        RegisterTable about(List<String> keys) {
            RegisterTable known = abouts.get(keys);
            if (known == null) {
                if (abouts.size() >= MOST) {
                    abouts.clear();
                }
                known = workAbout(keys);
                abouts.put(keys, known);
            }
            return known;
        }

        private static RegisterTable workAbout(List<String> keys) {
            if (keys.stream().anyMatch(Column.CADRE::isHeaded)) {
                return RegisterTable.CADRES;
            }
            if (keys.stream().anyMatch(Column.UNIT::isHeaded)) {
                return RegisterTable.UNITS;
            }
            return keys.stream().anyMatch(RegisterTable.TABLES::isNamed) ? RegisterTable.TABLES : RegisterTable.CADRES;
        }
    }
}
