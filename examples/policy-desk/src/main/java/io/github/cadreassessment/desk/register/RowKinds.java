package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a row of each table becomes what the library takes. */
final class RowKinds {
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int HOURS_OF_A_YEAR = 8784;
    private static final Stint NO_STINT = Stint.between(PartialDate.unknown(), PartialDate.unknown());

    private RowKinds() {}

    static @Nullable Post post(Row row) {
        PostLevel level = row.word(Column.LEVEL, Words.LEVEL);
        Stint stint = stint(row);
        String position = row.position(Column.POSITION);
        return level == null ? null : new Post(level, stint, position);
    }

    static @Nullable GrassrootsStint grassroots(Row row) {
        GrassrootsKind kind = row.word(Column.KIND, Words.GRASSROOTS);
        Stint stint = stint(row);
        return kind == null ? null : new GrassrootsStint(kind, stint);
    }

    static @Nullable RankStint rank(Row row) {
        Rank rank = row.word(Column.RANK, Words.RANK);
        Stint stint = stint(row);
        return rank == null ? null : new RankStint(rank, stint);
    }

    static @Nullable Sanction sanction(Row row) {
        SanctionKind kind = row.word(Column.KIND, Words.SANCTION);
        PartialDate decided = row.date(Column.DECIDED);
        PartialDate until = row.date(Column.EFFECT_UNTIL);
        row.requireOrder(Column.DECIDED, decided, Column.EFFECT_UNTIL, until);
        PartialDate restored = row.date(Column.RESTORED);
        row.requireOrder(Column.DECIDED, decided, Column.RESTORED, restored);
        return kind == null ? null : new Sanction(kind, decided, until, restored);
    }

    static @Nullable Approval approval(Row row) {
        String clause = row.code(Column.CLAUSE);
        Authority authority = row.word(Column.AUTHORITY, Words.AUTHORITY);
        PartialDate granted = row.date(Column.GRANTED);
        boolean openEnded = row.says(Column.VALID_UNTIL, Words.OPEN_ENDED);
        PartialDate until = row.dateOr(Column.VALID_UNTIL, Words.OPEN_ENDED);
        row.requireOrder(Column.GRANTED, granted, Column.VALID_UNTIL, until);
        boolean any = row.says(Column.FOR_LEVEL, Words.ANY);
        PostLevel level = any ? null : row.word(Column.FOR_LEVEL, Words.LEVEL);
        return clause == null || authority == null
                ? null
                : new Approval(clause, authority, granted, until, openEnded, level);
    }

    /**
     * Rows of which two that say the same, with a date, are one that was entered twice.
     *
     * @param reader what a row says
     * @param date the date of a row
     */
    record Dated<T>(Function<Row, @Nullable T> reader, Function<T, PartialDate> date) implements RowKind<T> {
        @Override
        public @Nullable T read(Row row) {
            return reader.apply(row);
        }

        @Override
        public @Nullable Object key(T value) {
            return date.apply(value).isUnknown() ? null : value;
        }
    }

    /** Targets, of which one person has each only once a year. */
    record MassWork() implements RowKind<MassWorkTarget> {
        @Override
        public @Nullable MassWorkTarget read(Row row) {
            String id = row.code(Column.TARGET);
            Integer year = row.year(Column.YEAR);
            Boolean assigned = row.flag(Column.ASSIGNED);
            Integer inspections = row.number(Column.INSPECTIONS, 0, Row.GREATEST_NUMBER);
            Boolean assessed = row.flag(Column.ASSESSED);
            Integer required = row.number(Column.REQUIRED, 0, Row.GREATEST_NUMBER);
            Integer achieved = row.number(Column.ACHIEVED, 0, Row.GREATEST_NUMBER);
            return id == null || year == null
                    ? null
                    : new MassWorkTarget(id, year, assigned, inspections, assessed, required, achieved);
        }

        @Override
        public Object key(MassWorkTarget target) {
            return List.of(target.year(), target.id());
        }
    }

    /** Appraisals, of which one person has one a year. */
    record Appraisals() implements RowKind<Appraisal> {
        @Override
        public @Nullable Appraisal read(Row row) {
            Integer year = row.year(Column.YEAR);
            Grade grade = row.word(Column.GRADE, Words.GRADE);
            return year == null || grade == null ? null : new Appraisal(year, grade);
        }

        @Override
        public Object key(Appraisal appraisal) {
            return appraisal.year();
        }
    }

    /** Leave, of which one person has one row a year. */
    record Leave() implements RowKind<LeaveYear> {
        @Override
        public @Nullable LeaveYear read(Row row) {
            Integer year = row.year(Column.YEAR);
            Integer sick = row.number(Column.SICK_DAYS, 0, DAYS_OF_A_YEAR);
            Integer personal = row.number(Column.PERSONAL_DAYS, 0, DAYS_OF_A_YEAR);
            Integer maternity = row.number(Column.MATERNITY_DAYS, 0, DAYS_OF_A_YEAR);
            return year == null ? null : new LeaveYear(year, sick, personal, maternity);
        }

        @Override
        public Object key(LeaveYear leave) {
            return leave.year();
        }
    }

    /** Training, of which one person has one row a year. */
    record Training() implements RowKind<TrainingYear> {
        @Override
        public @Nullable TrainingYear read(Row row) {
            Integer year = row.year(Column.YEAR);
            Integer hours = row.number(Column.CLASS_HOURS, 0, HOURS_OF_A_YEAR);
            Integer days = row.number(Column.DAYS, 0, DAYS_OF_A_YEAR);
            return year == null ? null : new TrainingYear(year, hours, days);
        }

        @Override
        public Object key(TrainingYear training) {
            return training.year();
        }
    }

    /** A finding that people made. */
    record Found(Judgement judgement, boolean holds) {}

    /** Findings, of which one person has each only once. */
    record Judgements() implements RowKind<Found> {
        @Override
        public @Nullable Found read(Row row) {
            Judgement judgement = row.word(Column.MATTER, Words.JUDGEMENT);
            Boolean holds = row.flag(Column.HOLDS);
            return judgement == null || holds == null ? null : new Found(judgement, holds);
        }

        @Override
        public Object key(Found found) {
            return found.judgement();
        }
    }

    private static Stint stint(Row row) {
        PartialDate from = row.date(Column.FROM);
        boolean ongoing = row.says(Column.TO, Words.ONGOING);
        PartialDate to = row.dateOr(Column.TO, Words.ONGOING);
        row.requireOrder(Column.FROM, from, Column.TO, to);
        // The row of a stint that ends before it starts is rejected already; there is no such stint to make.
        return row.isRejected() ? NO_STINT : new Stint(from, to, ongoing);
    }
}
