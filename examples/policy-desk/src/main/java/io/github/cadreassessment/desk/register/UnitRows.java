package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What the rows say about a unit. */
final class UnitRows {
    private UnitRows() {}

    static Unit.Builder unit(OpaqueId id, Row row) {
        return Unit.withId(id.value()).leadingPosts(row.number(Column.LEADING_POSTS, 0, Row.GREATEST_NUMBER));
    }

    /** How many hold a rank. */
    record Holders(Rank rank, int number) {}

    static @Nullable Holders holders(Row row) {
        Rank rank = row.word(Column.RANK, Words.RANK);
        Integer number = row.number(Column.HOLDERS, 0, Row.GREATEST_NUMBER);
        return rank == null || number == null ? null : new Holders(rank, number);
    }

    static @Nullable OpaqueId head(Row row) {
        return row.id(Column.HEAD);
    }

    static @Nullable OpaqueId department(Row row) {
        return row.id(Column.DEPARTMENT);
    }

    static Seminar seminar(Row row) {
        return new Seminar(row.date(Column.DAY), row.id(Column.LEADER));
    }

    static PartialDate activity(Row row) {
        return row.date(Column.DAY);
    }

    static @Nullable DepartmentEssay essay(Row row) {
        OpaqueId department = row.id(Column.DEPARTMENT);
        Integer year = row.year(Column.YEAR);
        Integer half = WorkRows.half(row);
        return department == null || year == null || half == null ? null : new DepartmentEssay(department, year, half);
    }

    static SupervisionFinding supervision(Row row) {
        return new SupervisionFinding(row.date(Column.FOUND), row.flag(Column.RECTIFIED));
    }
}
