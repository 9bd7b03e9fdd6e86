package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a table of one kind of history, and says whose is complete. Not thread-safe.
 *
 * <p>INVARIANT: whoever may have lost a row has an incomplete history.
 *
 * @param <T> what a row is
 */
final class HistoryTable<T> implements RowTaker {
    private static final Completeness DAMAGED = new Incomplete(Why.ROW_REJECTED);

    private final RegisterTable table;
    private final RowKind<T> kind;
    private final Roster<?> roster;
    private final Rejections rejections;
    private final Map<OpaqueId, List<Taken<T>>> rows = new HashMap<>();
    private final Set<OpaqueId> damaged = new HashSet<>();
    private Completeness completeness;

    /** Starts with no rows. */
    HistoryTable(RegisterTable table, RowKind<T> kind, Completeness declared, Roster<?> roster, Rejections rejections) {
        this.table = table;
        this.kind = kind;
        this.completeness = declared;
        this.roster = roster;
        this.rejections = rejections;
    }

    @Override
    public void take(Row row) {
        OpaqueId owner = row.owner();
        if (owner == null) {
            loseRow();
        } else if (!roster.knows(owner)) {
            row.reject(OwnerReasons.unknown(table.roster()));
            loseRow();
        } else if (!roster.isSound(owner)) {
            row.reject(OwnerReasons.undecided(table.roster()));
        } else {
            take(owner, row);
        }
    }

    private void take(OpaqueId owner, Row row) {
        T value = row.isRejected() ? null : kind.reader().apply(row);
        if (row.isRejected() || value == null) {
            damaged.add(owner);
        } else {
            rows.computeIfAbsent(owner, id -> new ArrayList<>()).add(new Taken<>(row.line(), value));
        }
    }

    @Override
    public void loseRow() {
        completeness = DAMAGED;
    }

    /** Forgets every row, because the table is damaged as a whole. */
    void loseAll() {
        rows.clear();
        completeness = DAMAGED;
    }

    /** Rejects the rows of one owner that claim to be about the same thing. */
    void rejectRepeated() {
        rows.forEach((owner, taken) -> {
            Set<Integer> repeated = repeated(taken);
            if (!repeated.isEmpty()) {
                damaged.add(owner);
                taken.removeIf(row -> repeated.contains(row.line));
            }
        });
    }

    private Set<Integer> repeated(List<Taken<T>> taken) {
        Map<Object, Integer> firstLines = new HashMap<>();
        Set<Integer> repeated = new HashSet<>();
        for (Taken<T> row : taken) {
            Object key = kind.key().apply(row.value);
            Integer first = key == null ? null : firstLines.putIfAbsent(key, row.line);
            if (first != null) {
                if (repeated.add(first)) {
                    rejections.row(table, first, OwnerReasons.twice(table.roster(), row.line));
                }
                repeated.add(row.line);
                rejections.row(table, row.line, OwnerReasons.twice(table.roster(), first));
            }
        }
        return repeated;
    }

    /** How complete the table is for people without a rejected row. */
    Completeness completeness() {
        return completeness;
    }

    /** The owner's history. */
    History<T> of(OpaqueId owner) {
        List<T> values = new ArrayList<>();
        for (Taken<T> row : rows.getOrDefault(owner, List.of())) {
            values.add(row.value);
        }
        return new History<>(values, damaged.contains(owner) ? DAMAGED : completeness);
    }

    private record Taken<T>(int line, T value) {}
}
