package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Random cadres with dates on boundaries and with data missing: dates known in part, marks not recorded, histories that
 * are not complete. The same random numbers give the same cadres. Not thread-safe.
 */
public final class RandomCadres {
    private static final int LONGEST_HISTORY = 4;

    private final Random random;
    private final LocalDate asOf;
    private final RandomDates dates;
    private int made;

    /** Makes cadres for questions asked as of {@code asOf}. */
    public RandomCadres(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.dates = new RandomDates(random, asOf);
    }

    /** The next cadre; its id is unique for this generator. */
    public Cadre next() {
        LocalDate born = dates.chance(10)
                ? asOf.minusYears(30 + random.nextInt(10)).plusDays(random.nextInt(3) - 1)
                : asOf.minusDays(365 * 22 + random.nextInt(365 * 40));
        PartialDate birth = dates.partly(dates.chance(3) ? asOf.plusDays(random.nextInt(3)) : born);
        LocalDate earliest = birth.isUnknown() ? born : birth.latest().isAfter(asOf) ? born : birth.latest();
        made++;
        Cadre.Builder file = Cadre.withId("random-" + made);
        for (Judgement judgement : Judgement.values()) {
            Boolean mark = mark();
            if (mark != null) {
                file.judgement(judgement, mark);
            }
        }
        return file.birth(birth)
                .workStart(dates.partly(dates.day(earliest)))
                .party(party(earliest))
                .education(maybe(Education.values()))
                .reserve(mark())
                .underInvestigation(mark())
                .posts(history(() -> post(earliest)))
                .grassroots(history(() -> grassroots(earliest)))
                .massWork(massWork())
                .sanctions(history(() -> sanction(earliest)))
                .approvals(history(() -> approval(earliest)))
                .appraisals(history(this::appraisal))
                .ranks(history(() -> rank(earliest)))
                .trialStart(dates.partly(dates.day(earliest)))
                .trialLastDay(dates.partly(dates.day(earliest)))
                .onTrial(mark())
                .leave(history(() -> new LeaveYear(year(), number(200), number(200), number(100))))
                .training(history(() -> new TrainingYear(year(), number(120), number(20))))
                .work(new RandomWork(random, asOf).next(this::history))
                .build();
    }

    private <T> History<T> history(Supplier<T> row) {
        List<T> rows = new ArrayList<>();
        for (int left = random.nextInt(LONGEST_HISTORY + 1); left > 0; left--) {
            rows.add(row.get());
        }
        return new History<>(rows, completeness());
    }

    private Completeness completeness() {
        return switch (random.nextInt(8)) {
            case 0 -> new Completeness.Incomplete(Completeness.Why.NOT_DECLARED);
            case 1 -> new Completeness.Incomplete(Completeness.Why.ROW_REJECTED);
            case 2 -> new Completeness.CompleteThrough(asOf.minusDays(random.nextInt(3)));
            default -> new Completeness.CompleteThrough(asOf);
        };
    }

    private PartyMembership party(LocalDate earliest) {
        LocalDate admitted = dates.day(earliest);
        return new PartyMembership(mark(), dates.partly(admitted), dates.partly(admitted.plusYears(1)));
    }

    private Post post(LocalDate earliest) {
        PostLevel level = PostLevel.values()[random.nextInt(5)];
        @Nullable String position = dates.chance(20) ? null : "p" + random.nextInt(3);
        return new Post(level, dates.stint(earliest), position);
    }

    private GrassrootsStint grassroots(LocalDate earliest) {
        return new GrassrootsStint(any(GrassrootsKind.values()), dates.stint(earliest));
    }

    private Sanction sanction(LocalDate earliest) {
        LocalDate decided = dates.day(earliest);
        LocalDate end =
                dates.chance(30) ? asOf.plusDays(random.nextInt(3) - 1) : decided.plusMonths(random.nextInt(25));
        return new Sanction(
                any(SanctionKind.values()),
                dates.partly(decided),
                dates.partly(end),
                dates.partly(decided.plusMonths(random.nextInt(30))));
    }

    private Approval approval(LocalDate earliest) {
        LocalDate granted = dates.day(earliest);
        return new Approval(
                "c" + random.nextInt(3),
                any(Authority.values()),
                dates.partly(granted),
                dates.partly(granted.plusMonths(random.nextInt(25))),
                dates.chance(20),
                dates.chance(50) ? null : PostLevel.values()[random.nextInt(5)]);
    }

    private RankStint rank(LocalDate earliest) {
        return new RankStint(Rank.values()[random.nextInt(4)], dates.stint(earliest));
    }

    private Appraisal appraisal() {
        return new Appraisal(year(), any(Grade.ANNUAL.toArray(new Grade[0])));
    }

    private int year() {
        return asOf.getYear() + 1 - random.nextInt(6);
    }

    private History<MassWorkTarget> massWork() {
        List<MassWorkTarget> targets = new ArrayList<>();
        for (int number = random.nextInt(LONGEST_HISTORY); number > 0; number--) {
            targets.add(new MassWorkTarget(
                    "t" + number,
                    asOf.getYear() - (dates.chance(80) ? 0 : 1),
                    mark(),
                    number(3),
                    mark(),
                    number(4),
                    number(5)));
        }
        return new History<>(targets, completeness());
    }

    private @Nullable Integer number(int bound) {
        return dates.chance(20) ? null : Integer.valueOf(random.nextInt(bound));
    }

    private @Nullable Boolean mark() {
        return dates.chance(20) ? null : Boolean.valueOf(random.nextBoolean());
    }

    private <T> @Nullable T maybe(T[] values) {
        return dates.chance(20) ? null : any(values);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
