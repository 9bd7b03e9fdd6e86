package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Takes {@code tables.csv}: what is declared complete, and through which day. Not thread-safe. */
final class Declarations implements RowTaker {
    private final Rejections rejections;
    private final Map<RegisterTable, Integer> lines = new EnumMap<>(RegisterTable.class);
    private final Map<RegisterTable, Completeness> declared = new EnumMap<>(RegisterTable.class);

    Declarations(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public void take(Row row) {
        if (row.saysOneOf(Column.TABLE, UnreadFiles.LATER_TABLES)) {
            return;
        }
        RegisterTable table = row.word(Column.TABLE, Words.TABLE);
        if (table == null) {
            return;
        }
        Completeness completeness = completeness(row);
        Integer earlier = lines.putIfAbsent(table, row.line());
        if (earlier != null) {
            row.reject(OwnerReasons.tableTwice(earlier));
            if (declared.remove(table) != null) {
                rejections.row(RegisterTable.TABLES, earlier, OwnerReasons.tableTwice(row.line()));
            }
        } else if (!row.isRejected()) {
            declared.put(table, completeness);
        }
    }

    private static Completeness completeness(Row row) {
        Boolean complete = row.flag(Column.COMPLETE);
        if (complete == null || !complete) {
            row.date(Column.THROUGH);
            return new Incomplete(Why.NOT_DECLARED);
        }
        LocalDate through = row.day(Column.THROUGH);
        return through == null ? new Incomplete(Why.NOT_DECLARED) : new CompleteThrough(through);
    }

    @Override
    public void loseRow() {
        // A table of which nothing is declared is incomplete anyway.
    }

    /** Takes back everything, because the table is damaged as a whole. */
    void loseAll() {
        declared.clear();
    }

    /** What is declared of this table. */
    Completeness of(RegisterTable table) {
        return declared.getOrDefault(table, new Incomplete(Why.NOT_DECLARED));
    }

    /** Whether this table is declared complete. */
    boolean isComplete(RegisterTable table) {
        return of(table) instanceof CompleteThrough;
    }
}
