package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the rows say about a person's study and work through the year. */
final class WorkRows {
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int HOURS_OF_A_YEAR = 8784;
    private static final int MOST_POINTS = 100;

    private WorkRows() {}

    static @Nullable StudyHalfYear study(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer half = half(row);
        Integer sessions = count(row, Column.SESSIONS);
        Integer present = count(row, Column.PRESENT);
        Integer excused = count(row, Column.EXCUSED);
        Integer hours = row.number(Column.CLASS_HOURS, 0, HOURS_OF_A_YEAR);
        row.requireAtMost(Column.PRESENT, present, Column.SESSIONS, sessions);
        if (sessions != null && !row.isRejected()) {
            // Nobody is present and excused at once: who was present at 10 of 12 sessions can be excused from 2 at
            // most.
            int left = sessions - (present == null ? 0 : present);
            row.requireAtMost(Column.EXCUSED, excused, Column.SESSIONS, left);
        }
        return row.isRejected() || year == null || half == null
                ? null
                : new StudyHalfYear(year, half, sessions, present, excused, hours);
    }

    static @Nullable NoteInspection notes(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer half = half(row);
        Boolean passed = row.flag(Column.PASSED);
        return year == null || half == null ? null : new NoteInspection(year, half, passed);
    }

    static @Nullable FieldRecord field(Row row) {
        FieldRecordKind kind = row.word(Column.KIND, Words.FIELD);
        PartialDate day = row.date(Column.DAY);
        Boolean complete = row.flag(Column.RECORD_COMPLETE);
        String target = row.code(Column.TARGET);
        return kind == null ? null : new FieldRecord(kind, day, complete, target);
    }

    static @Nullable StationYear station(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer days = row.number(Column.DAYS, 0, DAYS_OF_A_YEAR);
        Integer households = count(row, Column.HOUSEHOLDS);
        return year == null ? null : new StationYear(year, days, households);
    }

    static @Nullable Ballot ballot(Row row) {
        Integer year = row.year(Column.YEAR);
        BallotAspect aspect = row.word(Column.ASPECT, Words.ASPECT);
        Integer voters = count(row, Column.VOTERS);
        Integer votes = count(row, Column.VOTES);
        Integer satisfied = count(row, Column.SATISFIED);
        row.requireAtMost(Column.VOTES, votes, Column.VOTERS, voters);
        Column cast = votes == null ? Column.VOTERS : Column.VOTES;
        row.requireAtMost(Column.SATISFIED, satisfied, cast, votes == null ? voters : votes);
        return row.isRejected() || year == null || aspect == null
                ? null
                : new Ballot(year, aspect, voters, votes, satisfied);
    }

    static @Nullable StyleFinding style(Row row) {
        StyleFindingKind kind = row.word(Column.KIND, Words.STYLE);
        PartialDate confirmed = row.date(Column.CONFIRMED);
        return kind == null ? null : new StyleFinding(kind, confirmed);
    }

    /** A petition, of a person who handles it or of a unit that received it. */
    static @Nullable Petition petition(Row row) {
        OpaqueId id = row.id(Column.PETITION);
        PartialDate received = row.date(Column.RECEIVED);
        Boolean isClosed = row.flag(Column.IS_CLOSED);
        PartialDate closed = row.date(Column.CLOSED);
        row.requireOrder(Column.RECEIVED, received, Column.CLOSED, closed);
        return id == null ? null : new Petition(id, received, isClosed, closed);
    }

    static @Nullable ReviewYear review(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer democratic = row.number(Column.DEMOCRATIC_POINTS, 0, MOST_POINTS);
        Integer systems = row.number(Column.SYSTEMS_POINTS, 0, MOST_POINTS);
        return year == null ? null : new ReviewYear(year, democratic, systems);
    }

    static @Nullable Course course(Row row) {
        OpaqueId id = row.id(Column.COURSE);
        Integer year = row.year(Column.YEAR);
        Integer hours = row.number(Column.CLASS_HOURS, 0, HOURS_OF_A_YEAR);
        Integer leave = row.number(Column.LEAVE_HOURS, 0, HOURS_OF_A_YEAR);
        row.requireAtMost(Column.LEAVE_HOURS, leave, Column.CLASS_HOURS, hours);
        return row.isRejected() || id == null || year == null ? null : new Course(id, year, hours, leave);
    }

    static @Nullable Integer half(Row row) {
        return row.number(Column.HALF, 1, 2);
    }

    private static @Nullable Integer count(Row row, Column column) {
        return row.number(column, 0, Row.GREATEST_NUMBER);
    }
}
