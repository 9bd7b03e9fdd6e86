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
import org.jspecify.annotations.Nullable;

/** What the rows say about posts, records and findings of a person. */
final class CareerRows {
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int HOURS_OF_A_YEAR = 8784;
    private static final Stint NO_STINT = Stint.between(PartialDate.unknown(), PartialDate.unknown());

    private CareerRows() {}

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

    static @Nullable MassWorkTarget massWork(Row row) {
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

    static @Nullable Appraisal appraisal(Row row) {
        Integer year = row.year(Column.YEAR);
        Grade grade = row.word(Column.GRADE, Words.GRADE);
        return year == null || grade == null ? null : new Appraisal(year, grade);
    }

    static @Nullable LeaveYear leave(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer sick = row.number(Column.SICK_DAYS, 0, DAYS_OF_A_YEAR);
        Integer personal = row.number(Column.PERSONAL_DAYS, 0, DAYS_OF_A_YEAR);
        Integer maternity = row.number(Column.MATERNITY_DAYS, 0, DAYS_OF_A_YEAR);
        return year == null ? null : new LeaveYear(year, sick, personal, maternity);
    }

    static @Nullable TrainingYear training(Row row) {
        Integer year = row.year(Column.YEAR);
        Integer hours = row.number(Column.CLASS_HOURS, 0, HOURS_OF_A_YEAR);
        Integer days = row.number(Column.DAYS, 0, DAYS_OF_A_YEAR);
        return year == null ? null : new TrainingYear(year, hours, days);
    }

    /** A finding that people made. */
    record Found(Judgement judgement, boolean holds) {}

    static @Nullable Found found(Row row) {
        Judgement judgement = row.word(Column.MATTER, Words.JUDGEMENT);
        Boolean holds = row.flag(Column.HOLDS);
        return judgement == null || holds == null ? null : new Found(judgement, holds);
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
