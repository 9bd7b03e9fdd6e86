package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Made-up people of a register as they are found: most is recorded, some dates to the month only, some facts not at all.
 * About 38 facts each. The same seed gives the same people.
 *
 * <p>Posts and stints are known to the day, and posts are complete, as the code written by hand does not go further.
 */
final class Population {
    /** The day whose morning is asked about. */
    static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);

    private static final int PERCENT = 100;
    private static final List<Judgement> BARS = List.of(
            Judgement.POLITICAL_VIOLATION,
            Judgement.CANVASSING,
            Judgement.LOW_RECOGNITION,
            Judgement.SPOUSE_EMIGRATED,
            Judgement.OTHERWISE_UNFIT);
    private static final List<Judgement> GOOD = List.of(
            Judgement.BASIC_CONDITIONS, Judgement.LEGAL_QUALIFICATIONS, Judgement.HEALTHY, Judgement.SPECIAL_POST);

    private final Random random;
    private int made;

    Population(long seed) {
        this.random = new Random(seed);
    }

    /** So many people. */
    static List<Cadre> of(int count, long seed) {
        Population population = new Population(seed);
        List<Cadre> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(population.next());
        }
        return people;
    }

    /** The next one. */
    Cadre next() {
        made++;
        LocalDate born = AS_OF.minusDays(365L * 23 + random.nextInt(365 * 34));
        LocalDate started = born.plusYears(18 + random.nextInt(5)).plusDays(random.nextInt(365));
        Cadre.Builder file = Cadre.withId("p" + made)
                .birth(partly(born))
                .workStart(partly(started.isBefore(AS_OF) ? started : AS_OF.minusDays(30)))
                .party(party(started))
                .education(chance(2) ? null : Education.values()[random.nextInt(Education.values().length)])
                .reserve(mark(10))
                .underInvestigation(mark(2))
                .onTrial(mark(4))
                .posts(posts(started))
                .grassroots(grassroots(started))
                .sanctions(sanctions())
                .appraisals(appraisals())
                .training(training())
                .approvals(approvals());
        BARS.forEach(bar -> put(file, bar, mark(3)));
        GOOD.forEach(good -> put(file, good, mark(95)));
        return file.build();
    }

    private static void put(Cadre.Builder file, Judgement judgement, @Nullable Boolean holds) {
        if (holds != null) {
            file.judgement(judgement, holds);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    /** Yes in so many cases of a hundred; in two it is not recorded. */
    private @Nullable Boolean mark(int percent) {
        return chance(2) ? null : Boolean.valueOf(chance(percent));
    }

    /** To the day mostly, to the month sometimes, seldom not recorded. */
    private PartialDate partly(LocalDate day) {
        int how = random.nextInt(PERCENT);
        return how < 2
                ? PartialDate.unknown()
                : how < 17 ? PartialDate.inMonth(YearMonth.from(day)) : PartialDate.on(day);
    }

    private PartyMembership party(LocalDate started) {
        Boolean member = mark(85);
        LocalDate admitted = started.plusMonths(random.nextInt(100));
        if (!Boolean.TRUE.equals(member) || !admitted.plusYears(1).isBefore(AS_OF)) {
            return new PartyMembership(
                    Boolean.TRUE.equals(member) ? Boolean.FALSE : member, PartialDate.unknown(), PartialDate.unknown());
        }
        return chance(2)
                ? new PartyMembership(true, PartialDate.unknown(), PartialDate.unknown())
                : new PartyMembership(true, PartialDate.on(admitted), PartialDate.on(admitted.plusYears(1)));
    }

    private History<Post> posts(LocalDate started) {
        List<Post> posts = new ArrayList<>();
        int level = 0;
        LocalDate from = started.plusMonths(6);
        while (from.isBefore(AS_OF) && posts.size() < 5) {
            LocalDate last = from.plusMonths(12 + random.nextInt(72));
            boolean runs = !last.isBefore(AS_OF) || posts.size() == 4;
            Stint stint = runs ? Stint.running(from) : Stint.closed(from, last);
            posts.add(new Post(PostLevel.values()[level], stint, "k" + posts.size()));
            if (runs) {
                break;
            }
            from = last.plusDays(1);
            level = Math.min(level + random.nextInt(2), PostLevel.COUNTY_DEPUTY.ordinal());
        }
        return History.complete(AS_OF, posts.toArray(Post[]::new));
    }

    private History<GrassrootsStint> grassroots(LocalDate started) {
        List<GrassrootsStint> stints = new ArrayList<>();
        LocalDate from = started.plusMonths(random.nextInt(24));
        boolean complete = !chance(4);
        int most = complete ? random.nextInt(4) : 1;
        while (stints.size() < most && from.isBefore(AS_OF)) {
            LocalDate last = from.plusDays(90 + random.nextInt(900));
            GrassrootsKind kind = GrassrootsKind.values()[random.nextInt(GrassrootsKind.values().length)];
            stints.add(
                    new GrassrootsStint(kind, last.isBefore(AS_OF) ? Stint.closed(from, last) : Stint.running(from)));
            from = last.plusDays(1 + random.nextInt(400));
        }
        GrassrootsStint[] rows = stints.toArray(GrassrootsStint[]::new);
        return complete ? History.complete(AS_OF, rows) : History.incomplete(rows);
    }

    private History<Sanction> sanctions() {
        List<Sanction> sanctions = new ArrayList<>();
        while (chance(10) && sanctions.size() < 3) {
            LocalDate decided = AS_OF.minusDays(1 + random.nextInt(2000));
            PartialDate end =
                    chance(5) ? PartialDate.unknown() : PartialDate.on(decided.plusMonths(6 + random.nextInt(18)));
            SanctionKind kind = SanctionKind.values()[random.nextInt(SanctionKind.values().length)];
            sanctions.add(new Sanction(kind, PartialDate.on(decided), end));
        }
        Sanction[] rows = sanctions.toArray(Sanction[]::new);
        return chance(3) ? History.incomplete(rows) : History.complete(AS_OF, rows);
    }

    private History<Appraisal> appraisals() {
        List<Appraisal> rows = new ArrayList<>();
        for (int year = AS_OF.getYear() - 5; year < AS_OF.getYear(); year++) {
            int how = random.nextInt(PERCENT);
            Grade grade = how < 20
                    ? Grade.EXCELLENT
                    : how < 95 ? Grade.COMPETENT : how < 98 ? Grade.BASICALLY_COMPETENT : Grade.INCOMPETENT;
            if (!chance(4)) {
                rows.add(new Appraisal(year, grade));
            }
        }
        Appraisal[] all = rows.toArray(Appraisal[]::new);
        return chance(3) ? History.incomplete(all) : History.complete(AS_OF, all);
    }

    private History<TrainingYear> training() {
        List<TrainingYear> rows = new ArrayList<>();
        for (int year = AS_OF.getYear() - 5; year < AS_OF.getYear(); year++) {
            rows.add(new TrainingYear(year, chance(1) ? null : Integer.valueOf(80 + random.nextInt(60)), null));
        }
        TrainingYear[] all = rows.toArray(TrainingYear[]::new);
        return chance(3) ? History.incomplete(all) : History.complete(AS_OF, all);
    }

    private History<Approval> approvals() {
        List<Approval> rows = new ArrayList<>();
        for (String rule : List.of("r02", "r06", "r09", "r11")) {
            if (chance(8)) {
                PartialDate granted = PartialDate.on(AS_OF.minusDays(1 + random.nextInt(700)));
                boolean open = chance(50);
                PartialDate end =
                        open ? PartialDate.unknown() : PartialDate.on(AS_OF.plusDays(random.nextInt(200) - 100));
                rows.add(new Approval(rule, Authority.COUNTY_ORGANISATION_DEPARTMENT, granted, end, open, null));
            }
        }
        Approval[] all = rows.toArray(Approval[]::new);
        return chance(3) ? History.incomplete(all) : History.complete(AS_OF, all);
    }
}
