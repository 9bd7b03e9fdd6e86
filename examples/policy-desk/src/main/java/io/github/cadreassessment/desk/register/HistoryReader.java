package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Completeness;
import java.util.EnumMap;
import java.util.Map;

/** Reads the tables of histories of one register. Not thread-safe. */
final class HistoryReader {
    private final RegisterSource source;
    private final Declarations declarations;
    private final Rejections rejections;
    private final Map<RegisterTable, Completeness> completeness = new EnumMap<>(RegisterTable.class);

    HistoryReader(RegisterSource source, Declarations declarations, Rejections rejections) {
        this.source = source;
        this.declarations = declarations;
        this.rejections = rejections;
    }

    /** Reads one table, whose rows are about those of {@code roster}. */
    <T> HistoryTable<T> read(RegisterTable table, RowKind<T> kind, Roster<?> roster) {
        HistoryTable<T> history = new HistoryTable<>(table, kind, declarations.of(table), roster, rejections);
        if (source.has(table)) {
            if (!source.read(table, history)) {
                history.loseAll();
            }
            history.rejectRepeated();
        } else if (declarations.isComplete(table)) {
            // A file that was lost on the way would otherwise say that nobody has such a history.
            rejections.file(table, FileReasons.DECLARED_BUT_MISSING);
            history.loseAll();
        }
        completeness.put(table, history.completeness());
        return history;
    }

    /** How complete each table read so far is for those without a rejected row. */
    Map<RegisterTable, Completeness> completeness() {
        return completeness;
    }
}
