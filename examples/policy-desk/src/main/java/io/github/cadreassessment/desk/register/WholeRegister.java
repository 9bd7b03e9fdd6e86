package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the histories to the people and units of a register. */
record WholeRegister(RegisterSource source, Declarations declarations, Rejections rejections) {
    RegisterReading read(Roster<CadreRow> people, Roster<Unit.Builder> units, List<UnreadFile> unread) {
        HistoryReader reader = new HistoryReader(source, declarations, rejections);
        CareerHistories career = CareerHistories.read(reader, people);
        WorkHistories work = WorkHistories.read(reader, people);
        UnitHistories ofUnits = UnitHistories.read(reader, units);
        List<Unit> allUnits = new ArrayList<>();
        units.files().forEach((id, file) -> allUnits.add(ofUnits.of(file, id)));
        return new RegisterReading(
                true,
                cadres(people, career, work),
                people.undecided(),
                new RegisterReading.Units(allUnits, units.undecided(), unitsOf(people)),
                rejections.byPlace(),
                completeness(reader, people, units),
                unread);
    }

    /** The people of a part of the register; its units, and how complete its tables are, are for the whole to say. */
    RegisterReading readPeople(Roster<CadreRow> people) {
        HistoryReader reader = new HistoryReader(source, declarations, rejections);
        CareerHistories career = CareerHistories.read(reader, people);
        WorkHistories work = WorkHistories.read(reader, people);
        return new RegisterReading(
                true,
                cadres(people, career, work),
                people.undecided(),
                new RegisterReading.Units(List.of(), List.of(), unitsOf(people)),
                rejections.byPlace(),
                Map.of(),
                List.of());
    }

    private List<Cadre> cadres(Roster<CadreRow> people, CareerHistories career, WorkHistories work) {
        LocalDate marksThrough = declarations.of(RegisterTable.CADRES) instanceof CompleteThrough through
                ? through.lastDay()
                : LocalDate.MAX;
        List<Cadre> cadres = new ArrayList<>();
        people.files().forEach((id, row) -> {
            career.addTo(row.file(), id);
            cadres.add(row.file().work(work.of(id)).marksThrough(marksThrough).build());
        });
        return cadres;
    }

    private static Map<OpaqueId, OpaqueId> unitsOf(Roster<CadreRow> people) {
        Map<OpaqueId, OpaqueId> units = new HashMap<>();
        people.files().forEach((id, row) -> {
            if (row.unit() != null) {
                units.put(id, row.unit());
            }
        });
        return units;
    }

    private Map<RegisterTable, Completeness> completeness(
            HistoryReader reader, Roster<CadreRow> people, Roster<Unit.Builder> units) {
        Map<RegisterTable, Completeness> completeness = new EnumMap<>(reader.completeness());
        completeness.put(RegisterTable.CADRES, completeness(RegisterTable.CADRES, people));
        completeness.put(RegisterTable.UNITS, completeness(RegisterTable.UNITS, units));
        return completeness;
    }

    private Completeness completeness(RegisterTable table, Roster<?> roster) {
        return roster.hasLostRows() ? new Incomplete(Why.ROW_REJECTED) : declarations.of(table);
    }
}
