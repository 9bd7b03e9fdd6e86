package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes the table in which everybody, or every unit, has one row: who is on the register, and what stands on the own row.
 * Not thread-safe.
 *
 * @param <B> the file of one of them, to which the histories are added later
 */
final class Roster<B> implements RowTaker {
    // The first line of an id that has several is in another part of the file, where the id is counted.
    private static final int ELSEWHERE = 0;

    private final RegisterTable table;
    private final BiFunction<OpaqueId, Row, B> reader;
    private final Map<OpaqueId, Survey.Twice> twice;
    private final Rejections rejections;
    private final Map<OpaqueId, Entry<B>> entries = new LinkedHashMap<>();
    private boolean lostRows;

    /** Starts with nobody. */
    Roster(RegisterTable table, BiFunction<OpaqueId, Row, B> reader, Rejections rejections) {
        this(table, reader, Map.of(), rejections);
    }

    /** Starts with nobody, where it is known who has more than one line in the file of which this takes a part. */
    Roster(
            RegisterTable table,
            BiFunction<OpaqueId, Row, B> reader,
            Map<OpaqueId, Survey.Twice> twice,
            Rejections rejections) {
        this.table = table;
        this.reader = reader;
        this.twice = twice;
        this.rejections = rejections;
    }

    @Override
    public void take(Row row) {
        OpaqueId id = row.owner();
        if (id == null) {
            loseRow();
            return;
        }
        Survey.Twice lines = twice.get(id);
        if (lines != null) {
            takeOneOf(lines, id, row);
            return;
        }
        Entry<B> earlier = entries.get(id);
        if (earlier != null) {
            row.reject(OwnerReasons.twiceOnRoster(table.owner(), earlier.line));
            if (!earlier.isTwice) {
                rejections.row(table, earlier.line, OwnerReasons.twiceOnRoster(table.owner(), row.line()));
            }
            entries.put(id, new Entry<>(earlier.line, true, null));
            return;
        }
        B file = row.isRejected() ? null : reader.apply(id, row);
        entries.put(id, new Entry<>(row.line(), false, row.isRejected() ? null : file));
    }

    private void takeOneOf(Survey.Twice lines, OpaqueId id, Row row) {
        boolean isFirst = row.line() == lines.first();
        if (isFirst && !row.isRejected()) {
            // What else is wrong with it is said too, as it is of the first where all lines are read at once.
            var unused = reader.apply(id, row);
        }
        row.reject(OwnerReasons.twiceOnRoster(table.owner(), isFirst ? lines.second() : lines.first()));
        if (isFirst) {
            entries.put(id, new Entry<>(row.line(), true, null));
        } else {
            entries.putIfAbsent(id, new Entry<>(ELSEWHERE, true, null));
        }
    }

    /** Whoever the row was about is not on the register, and the rows about them in other tables belong to nobody. */
    @Override
    public void loseRow() {
        lostRows = true;
    }

    /** Whether a row was lost of which nobody can tell whose it was. */
    boolean hasLostRows() {
        return lostRows;
    }

    /** Whether this id has a row here, sound or not. */
    boolean knows(OpaqueId id) {
        return entries.containsKey(id);
    }

    /** Whether this id is on the register with one sound row. */
    boolean isSound(OpaqueId id) {
        Entry<B> entry = entries.get(id);
        return entry != null && entry.file != null;
    }

    /** The ids whose row was rejected or stands twice, in the order of the file. */
    List<OpaqueId> undecided() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().file == null && entry.getValue().line != ELSEWHERE)
                .map(entry -> entry.getKey())
                .toList();
    }

    /** The files of those with a sound row, in the order of the file. */
    Map<OpaqueId, B> files() {
        Map<OpaqueId, B> files = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            if (entry.file != null) {
                files.put(id, entry.file);
            }
        });
        return files;
    }

    /** @param file what the row says, {@code null} if nobody may rely on it */
    private record Entry<B>(
            int line, boolean isTwice, @Nullable B file) {}
}
