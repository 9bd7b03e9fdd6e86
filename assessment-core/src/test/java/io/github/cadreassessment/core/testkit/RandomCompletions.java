package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what is missing on a cadre's file at random, in a way that agrees with what is on file: the completed file is
 * exact, and every history of it is complete. Contradictory appraisals are settled for one of the rows. Not thread-safe.
 */
public final class RandomCompletions {
    private final Random random;
    private final LocalDate asOf;
    private final RandomDates dates;

    /** Completes files for questions asked as of {@code asOf}. */
    public RandomCompletions(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.dates = new RandomDates(random, asOf);
    }

    /** One possible completion of {@code cadre}. */
    public Cadre complete(Cadre cadre) {
        Cadre more = new RandomCadres(random, asOf).next();
        LocalDate notAfter = first(
                asOf,
                cadre.workStart().latest(),
                cadre.party().fullSince().latest(),
                cadre.party().admitted().latest(),
                firstStint(cadre));
        PartialDate birth = dates.pick(cadre.birth(), asOf.minusYears(80), notAfter);
        LocalDate born = birth.exact().isAfter(asOf) ? asOf.minusYears(80) : birth.exact();
        Cadre.Builder file = Cadre.withId(cadre.id().value());
        for (Judgement judgement : Judgement.values()) {
            file.judgement(judgement, mark(cadre.judgements().get(judgement)));
        }
        return file.birth(birth)
                .workStart(dates.pick(cadre.workStart(), born, asOf.plusYears(1)))
                .party(party(cadre.party(), born))
                .education(cadre.education() != null ? cadre.education() : any(Education.values()))
                .reserve(mark(cadre.reserve()))
                .underInvestigation(mark(cadre.underInvestigation()))
                .posts(whole(cadre.posts(), bornBy(more.posts(), Post::stint, born), row -> post(row, born)))
                .grassroots(whole(
                        cadre.grassroots(),
                        bornBy(more.grassroots(), GrassrootsStint::stint, born),
                        row -> new GrassrootsStint(row.kind(), stint(row.stint(), born))))
                .massWork(massWork(cadre.massWork(), more.massWork()))
                .sanctions(whole(cadre.sanctions(), more.sanctions(), row -> sanction(row, born)))
                .approvals(cadre.approvals())
                .appraisals(oneAYear(cadre.appraisals(), more.appraisals(), Appraisal::year, row -> row))
                .ranks(whole(
                        cadre.ranks(),
                        bornBy(more.ranks(), RankStint::stint, born),
                        row -> new RankStint(row.rank(), stint(row.stint(), born))))
                .trialStart(dates.pick(cadre.trialStart(), born, asOf.plusYears(1)))
                .trialLastDay(dates.pick(cadre.trialLastDay(), born, asOf.plusYears(2)))
                .onTrial(mark(cadre.onTrial()))
                .leave(oneAYear(cadre.leave(), more.leave(), LeaveYear::year, this::leave))
                .work(new RandomWork(random, asOf).completed(cadre.work(), more.work()))
                .training(oneAYear(cadre.training(), more.training(), TrainingYear::year, this::training))
                .build();
    }

    private <T> History<T> whole(History<T> history, History<T> more, UnaryOperator<T> completion) {
        List<T> rows = new ArrayList<>(history.rows());
        if (!history.covers(asOf)) {
            rows.addAll(more.rows());
        }
        rows.replaceAll(completion);
        return new History<>(rows, History.complete(asOf).completeness());
    }

    private PartyMembership party(PartyMembership party, LocalDate born) {
        PartialDate admitted = dates.pick(
                party.admitted(),
                born,
                first(
                        born.isBefore(asOf) ? asOf.minusDays(1) : asOf,
                        party.fullSince().latest()));
        LocalDate notBefore = admitted.exact().isBefore(born) ? born : admitted.exact();
        return new PartyMembership(
                mark(party.member()),
                admitted,
                dates.pick(
                        party.fullSince(),
                        notBefore,
                        notBefore.isAfter(asOf) ? notBefore.plusYears(1) : asOf.plusYears(1)));
    }

    private Post post(Post post, LocalDate born) {
        String position = post.position();
        return new Post(post.level(), stint(post.stint(), born), position != null ? position : "p" + random.nextInt(5));
    }

    private Stint stint(Stint stint, LocalDate born) {
        PartialDate from = dates.pick(
                stint.from(), born, first(asOf.plusYears(1), stint.lastDay().latest()));
        boolean stillRuns = stint.running() || (stint.lastDay().isUnknown() && random.nextBoolean());
        return stillRuns
                ? new Stint(from, PartialDate.unknown(), true)
                : Stint.between(
                        from,
                        dates.pick(stint.lastDay(), from.exact(), from.exact().plusYears(20)));
    }

    private Sanction sanction(Sanction sanction, LocalDate born) {
        PartialDate decided = dates.pick(
                sanction.decided(),
                born,
                first(
                        asOf.plusYears(1),
                        sanction.lastEffectDay().latest(),
                        sanction.restored().latest()));
        return new Sanction(
                sanction.kind(),
                decided,
                dates.pick(sanction.lastEffectDay(), decided.exact(), asOf.plusYears(2)),
                dates.pick(sanction.restored(), decided.exact(), asOf.plusYears(2)));
    }

    private LeaveYear leave(LeaveYear row) {
        return new LeaveYear(
                row.year(), number(row.sickDays()), number(row.personalDays()), number(row.maternityDays()));
    }

    private TrainingYear training(TrainingYear row) {
        return new TrainingYear(row.year(), number(row.classHours()), number(row.days()));
    }

    private <T> History<T> oneAYear(
            History<T> history, History<T> more, ToIntFunction<T> year, UnaryOperator<T> completion) {
        List<T> all = new ArrayList<>(history.rows());
        Collections.shuffle(all, random);
        if (!history.covers(asOf)) {
            all.addAll(more.rows());
        }
        Set<Integer> years = new HashSet<>();
        all.removeIf(row -> !years.add(year.applyAsInt(row)));
        all.replaceAll(completion);
        return new History<>(all, History.complete(asOf).completeness());
    }

    private History<MassWorkTarget> massWork(History<MassWorkTarget> history, History<MassWorkTarget> more) {
        List<MassWorkTarget> all = new ArrayList<>();
        for (MassWorkTarget row : history.rows()) {
            all.add(target(row.id(), row));
        }
        if (!history.covers(asOf)) {
            for (MassWorkTarget row : more.rows()) {
                all.add(target("more-" + row.id(), row));
            }
        }
        return new History<>(all, History.complete(asOf).completeness());
    }

    private MassWorkTarget target(String id, MassWorkTarget row) {
        return new MassWorkTarget(
                id,
                row.year(),
                mark(row.assigned()),
                number(row.inspections()),
                mark(row.assessed()),
                number(row.required()),
                number(row.achieved()));
    }

    private Integer number(@Nullable Integer value) {
        return value != null ? value : Integer.valueOf(random.nextInt(6));
    }

    private Boolean mark(@Nullable Boolean value) {
        return value != null ? value : Boolean.valueOf(random.nextBoolean());
    }

    /** The rows that did not certainly begin before birth: others cannot be what is missing. */
    private static <T> History<T> bornBy(History<T> history, Function<T, Stint> stint, LocalDate born) {
        List<T> rows = history.rows().stream()
                .filter(row -> !stint.apply(row).from().latest().isBefore(born)
                        && !stint.apply(row).lastDay().latest().isBefore(born))
                .toList();
        return new History<>(rows, history.completeness());
    }

    /** The latest day on which the first of all stints can have begun. */
    private static LocalDate firstStint(Cadre cadre) {
        return Stream.of(
                        cadre.posts().rows().stream().map(Post::stint),
                        cadre.ranks().rows().stream().map(RankStint::stint),
                        cadre.grassroots().rows().stream().map(GrassrootsStint::stint))
                .flatMap(stints -> stints)
                .map(stint -> first(stint.from().latest(), stint.lastDay().latest()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static LocalDate first(LocalDate... days) {
        LocalDate first = LocalDate.MAX;
        for (LocalDate day : days) {
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
