package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.unit.Unit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a register says, and what of it could not be taken. Immutable and thread-safe.
 *
 * @param readable whether {@code cadres.csv} could be read; without it there is nobody to decide on
 * @param cadres the people, in the order of the file
 * @param undecided the ids whose row was rejected or stands twice, in the order of the file
 * @param units the units, and who belongs to which
 * @param rejected what was not taken and why, by file and row
 * @param tables how complete each table is for those without a rejected row
 * @param unread the files of the folder that are none of the tables, by name
 */
public record RegisterReading(
        boolean readable,
        List<Cadre> cadres,
        List<OpaqueId> undecided,
        Units units,
        List<RejectedRow> rejected,
        Map<RegisterTable, Completeness> tables,
        List<UnreadFile> unread) {
    public RegisterReading {
        cadres = List.copyOf(cadres);
        undecided = List.copyOf(undecided);
        rejected = List.copyOf(rejected);
        Map<RegisterTable, Completeness> ordered = new EnumMap<>(RegisterTable.class);
        ordered.putAll(tables);
        tables = Collections.unmodifiableMap(ordered);
        unread = List.copyOf(unread);
    }

    /**
     * The units of a register. Immutable and thread-safe.
     *
     * @param all the units, in the order of the file
     * @param undecided the ids of units whose row was rejected or stands twice, in the order of the file
     * @param ofPeople the unit of each person of whom it is recorded
     */
    public record Units(List<Unit> all, List<OpaqueId> undecided, Map<OpaqueId, OpaqueId> ofPeople) {
        /** No units. */
        static final Units NONE = new Units(List.of(), List.of(), Map.of());

        public Units {
            all = List.copyOf(all);
            undecided = List.copyOf(undecided);
            ofPeople = Map.copyOf(ofPeople);
        }
    }

    /** A register of nobody. */
    static RegisterReading unreadable(List<RejectedRow> rejected, List<UnreadFile> unread) {
        return new RegisterReading(false, List.of(), List.of(), Units.NONE, rejected, Map.of(), unread);
    }
}
