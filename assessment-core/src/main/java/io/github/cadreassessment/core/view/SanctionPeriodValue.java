package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.SanctionPeriods;
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
    // So long ago that no period of it can run; earlier ones cannot be counted in months.
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    private final CaseView view;
    private final SanctionPeriods periods;
    private final CountingConvention convention;

    private SanctionPeriodValue(CaseView view, SanctionPeriods periods) {
        this.view = view;
        this.periods = periods;
        CountingConvention counted =
                view.catalogue().require("time-since-sanction").convention();
        this.convention = counted == null ? CountingConvention.DAY_ANNIV : counted;
    }

    static Known of(CaseView view, SanctionPeriods periods) {
        return new SanctionPeriodValue(view, periods).known();
    }

    private Known known() {
        TreeSet<MissingFact> missing = new TreeSet<>();
        List<ItemView> counted = new ArrayList<>();
        for (ItemView item : view.items(SanctionItems.COLLECTION)) {
            if (periods.months().containsKey(kind(item))) {
                counted.add(item);
                missing.addAll(item.known("sanction-decided-date").missing());
            }
        }
        boolean more = view.mayHaveMore(SanctionItems.COLLECTION);
        missing.addAll(view.unlisted(SanctionItems.COLLECTION));
        boolean runs = runs(counted, true);
        boolean canRun = more || runs(counted, false);
        return new Known.Flag(canRun, !runs, runs == canRun ? List.of() : List.copyOf(missing));
    }

    private static SanctionKind kind(ItemView item) {
        return SanctionKind.valueOf(
                ((Known.Choice) item.known("sanction-kind")).codes().get(0));
    }

    private static Known.Range decided(ItemView item) {
        return (Known.Range) item.known("sanction-decided-date");
    }

    /** Sanctions of one day, of which the heaviest is carried out. */
    private record Together(LocalDate day, int months) {}

    /** Whether a period runs on the morning of as-of, if every sanction was decided as early, or as late, as it can be. */
    private boolean runs(List<ItemView> sanctions, boolean early) {
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
        return isRunning(end, view.question().asOf());
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
    private List<Together> decisions(List<ItemView> sanctions, boolean early) {
        ToLongFunction<ItemView> day =
                item -> early ? decided(item).low() : decided(item).high();
        List<ItemView> inOrder = new ArrayList<>(sanctions);
        inOrder.sort(Comparator.comparingLong(day).thenComparing(SanctionPeriodValue::kind));
        List<Together> decisions = new ArrayList<>();
        long lastPossible = Long.MIN_VALUE;
        boolean certain = false;
        for (ItemView sanction : inOrder) {
            Known.Range decided = decided(sanction);
            int own = periods.months().getOrDefault(kind(sanction), 0);
            boolean oneDay = early
                    ? decided.low() <= lastPossible
                    : certain && decided.isCertain() && decided.low() == lastPossible;
            if (oneDay) {
                Together before = decisions.remove(decisions.size() - 1);
                decisions.add(new Together(before.day(), Math.max(before.months(), own)));
            } else {
                decisions.add(new Together(LocalDate.ofEpochDay(Math.max(FIRST_DAY, day.applyAsLong(sanction))), own));
            }
            lastPossible = Math.max(lastPossible, decided.high());
            certain = decided.isCertain();
        }
        return decisions;
    }
}
