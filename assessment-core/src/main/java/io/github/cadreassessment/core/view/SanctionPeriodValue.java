package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.CountingConvention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Whether sanction periods that add up still run.
 *
 * <p>The later a sanction was decided, the later its period ends, whatever the others are. So the earliest days on which
 * all can have been decided show whether a period certainly runs, and the latest whether one can.
 */
final class SanctionPeriodValue {
    private static final String DECIDED = "sanction-decided-date";
    // So long ago that no period of it can run; earlier ones cannot be counted in months.
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    private final LocalDate asOf;
    private final SanctionPeriods periods;
    private final CountingConvention convention;

    private SanctionPeriodValue(LocalDate asOf, TermCatalogue catalogue, SanctionPeriods periods) {
        this.asOf = asOf;
        this.periods = periods;
        CountingConvention counted = catalogue.require("time-since-sanction").convention();
        this.convention = counted == null ? CountingConvention.DAY_ANNIV : counted;
    }

    /** A sanction that has a period, with the days between which it was decided. */
    private record Counted(SanctionKind kind, long low, long high) {
        boolean isCertain() {
            return low == high;
        }
    }

    static Known of(CaseView view, SanctionPeriods periods) {
        TreeSet<MissingFact> missing = new TreeSet<>();
        List<Counted> counted = new ArrayList<>();
        for (ItemView item : view.items(SanctionItems.COLLECTION)) {
            SanctionKind kind = kind(item);
            if (periods.months().containsKey(kind)) {
                Known.Range decided = (Known.Range) item.known(DECIDED);
                counted.add(new Counted(kind, decided.low(), decided.high()));
                missing.addAll(decided.missing());
            }
        }
        missing.addAll(view.unlisted(SanctionItems.COLLECTION));
        boolean more = view.mayHaveMore(SanctionItems.COLLECTION);
        Truth runs = new SanctionPeriodValue(view.question().asOf(), view.catalogue(), periods).truth(counted, more);
        return new Known.Flag(runs.canHold(), runs.canFail(), List.copyOf(missing));
    }

    /** The same for a file, without the facts that are missing. */
    static Truth truth(CaseFile file, SanctionPeriods periods) {
        boolean more = SanctionItems.mayHaveMore(file);
        List<Sanction> decided = file.decidedSanctions();
        if (decided.isEmpty()) {
            return Truth.of(more, true);
        }
        List<Counted> counted = new ArrayList<>();
        Workings workings = new Workings();
        for (Sanction sanction : decided) {
            if (periods.months().containsKey(sanction.kind())) {
                SanctionItems.decidedDate(file, sanction, workings);
                counted.add(new Counted(sanction.kind(), workings.low(), workings.high()));
            }
        }
        return new SanctionPeriodValue(file.asOf(), file.catalogue(), periods).truth(counted, more);
    }

    private Truth truth(List<Counted> counted, boolean more) {
        boolean runs = !counted.isEmpty() && runs(counted, true);
        boolean canRun = more || (!counted.isEmpty() && runs(counted, false));
        return Truth.of(canRun, !runs);
    }

    private static SanctionKind kind(ItemView item) {
        return SanctionKind.valueOf(
                ((Known.Choice) item.known("sanction-kind")).codes().get(0));
    }

    /** Sanctions of one day, of which the heaviest is carried out. */
    private record Together(LocalDate day, int months) {}

    /** Whether a period runs on the morning of as-of, if every sanction was decided as early, or as late, as it can be. */
    private boolean runs(List<Counted> sanctions, boolean early) {
        LocalDate end = LocalDate.MIN;
        for (Together decision : decisions(sanctions, early)) {
            LocalDate decided = decision.day();
            // What is left of the one before comes first. A month is added to a day, so a later day never ends earlier.
            LocalDate start = end.isAfter(decided) ? end : decided;
            end = start.plusMonths(decision.months());
            LocalDate greatest = decided.plusMonths(periods.most());
            if (periods.most() > 0 && end.isAfter(greatest)) {
                end = greatest;
            }
        }
        return isRunning(end, asOf);
    }

    /** Whether a period whose months are over on {@code end} still runs on the morning, as time is counted. */
    private boolean isRunning(LocalDate end, LocalDate morning) {
        return switch (convention) {
            case DAY_ANNIV -> morning.isBefore(end);
            case DAY_CIVIL -> !morning.isAfter(end);
            case MONTH, MONTH_TOUCHED -> YearMonth.from(morning).isBefore(YearMonth.from(end));
        };
    }

    /**
     * The sanctions by day. Those of one day add up to less than those of two, so sanctions that may be of one day are
     * taken for that where the end is to be early, and only those that certainly are where it is to be late.
     */
    private List<Together> decisions(List<Counted> sanctions, boolean early) {
        ToLongFunction<Counted> day = early ? Counted::low : Counted::high;
        List<Counted> inOrder = new ArrayList<>(sanctions);
        inOrder.sort(Comparator.comparingLong(day).thenComparing(Counted::kind));
        List<Together> decisions = new ArrayList<>();
        long lastPossible = Long.MIN_VALUE;
        boolean certain = false;
        for (Counted decided : inOrder) {
            int own = periods.months().getOrDefault(decided.kind(), 0);
            boolean oneDay = early
                    ? decided.low() <= lastPossible
                    : certain && decided.isCertain() && decided.low() == lastPossible;
            if (oneDay) {
                Together before = decisions.remove(decisions.size() - 1);
                decisions.add(new Together(before.day(), Math.max(before.months(), own)));
            } else {
                decisions.add(new Together(LocalDate.ofEpochDay(Math.max(FIRST_DAY, day.applyAsLong(decided))), own));
            }
            lastPossible = Math.max(lastPossible, decided.high());
            certain = decided.isCertain();
        }
        return decisions;
    }
}
