package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The people of one unit. Immutable and thread-safe.
 *
 * @param unit the unit; with nothing recorded where the register does not list it
 * @param members the people who belong to it, in the order of the register
 * @param possible the people who may belong to it, as nobody can tell to which unit they do
 */
record UnitGroup(Unit unit, List<Cadre> members, List<Cadre> possible) {
    UnitGroup {
        members = List.copyOf(members);
        possible = List.copyOf(possible);
    }

    /** Why the people of a register cannot be put together by unit; empty where they can. */
    static Text whyNone(RegisterReading register, LocalDate asOf) {
        if (register.units().ofPeople().isEmpty()) {
            return new Text(
                    "登记册没有记载谁属于哪个单位（cadres 的“单位编号”），未按单位排名",
                    "the register does not say who belongs to which unit (`unit` of cadres), so nobody is ranked");
        }
        boolean whole = register.tables().get(RegisterTable.CADRES) instanceof CompleteThrough through
                && !through.lastDay().isBefore(asOf);
        return whole
                ? Text.NONE
                : new Text(
                        "没有声明干部表截至 " + asOf + " 完整，或有行丢失，可能有人不在册，未按单位排名",
                        "cadres is not declared complete through " + asOf
                                + ", or rows of it were lost: people may be missing from it, so nobody is ranked");
    }

    /** The people of a register by unit, the units in order of their ids. */
    static List<UnitGroup> of(RegisterReading register) {
        Map<String, List<Cadre>> members = new TreeMap<>();
        List<Cadre> possible = new ArrayList<>();
        for (Cadre cadre : register.cadres()) {
            OpaqueId unit = register.units().ofPeople().get(cadre.id());
            if (unit == null) {
                possible.add(cadre);
            } else {
                members.computeIfAbsent(unit.value(), id -> new ArrayList<>()).add(cadre);
            }
        }
        // Of them nothing can be relied on, and yet they count and compete somewhere.
        register.undecided().forEach(id -> possible.add(Cadre.withId(id.value()).build()));
        Map<String, Unit> units = new TreeMap<>();
        register.units().all().forEach(unit -> units.put(unit.id().value(), unit));
        List<UnitGroup> groups = new ArrayList<>();
        members.forEach((id, people) ->
                groups.add(new UnitGroup(units.getOrDefault(id, Unit.withId(id).build()), people, possible)));
        return groups;
    }
}
