package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;

/**
 * The histories of every unit on the register.
 *
 * @param holders how many hold each rank, of which no row means that it is not recorded
 */
record UnitHistories(
        HistoryTable<UnitRows.Holders> holders,
        HistoryTable<OpaqueId> heads,
        HistoryTable<OpaqueId> departments,
        HistoryTable<Seminar> seminars,
        HistoryTable<PartialDate> activities,
        HistoryTable<DepartmentEssay> essays,
        HistoryTable<Petition> petitions,
        HistoryTable<SupervisionFinding> findings) {
    static UnitHistories read(HistoryReader reader, Roster<?> units) {
        return new UnitHistories(
                reader.read(
                        RegisterTable.RANK_HOLDERS, new RowKind<>(UnitRows::holders, UnitRows.Holders::rank), units),
                reader.read(RegisterTable.HEADS, new RowKind<>(UnitRows::head, head -> head), units),
                reader.read(RegisterTable.DEPARTMENTS, new RowKind<>(UnitRows::department, id -> id), units),
                reader.read(RegisterTable.SEMINARS, RowKind.dated(UnitRows::seminar, Seminar::day), units),
                reader.read(RegisterTable.ACTIVITIES, RowKind.dated(UnitRows::activity, day -> day), units),
                reader.read(RegisterTable.ESSAYS, new RowKind<>(UnitRows::essay, essay -> essay), units),
                reader.read(RegisterTable.UNIT_PETITIONS, new RowKind<>(WorkRows::petition, Petition::id), units),
                // An inspection may find several things on one day, so that nothing says that two rows are the same.
                reader.read(RegisterTable.SUPERVISION, new RowKind<>(UnitRows::supervision, finding -> null), units));
    }

    /** The unit's file with its histories. */
    Unit of(Unit.Builder file, OpaqueId unit) {
        for (UnitRows.Holders rank : holders.of(unit).rows()) {
            file.rankHolders(rank.rank(), rank.number());
        }
        return file.heads(heads.of(unit))
                .departments(departments.of(unit))
                .seminars(seminars.of(unit))
                .activities(activities.of(unit))
                .essays(essays.of(unit))
                .petitions(petitions.of(unit))
                .findings(findings.of(unit))
                .build();
    }
}
