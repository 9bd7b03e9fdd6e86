package io.github.cadreassessment.core.time;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Collection;

/**
 * The total time of stints, as their union: a day that two stints share counts once, and a plain sum is never taken.
 *
 * <p>As-of is tested on its morning: days on or after it never count, and a running stint covers the days before it.
 *
 * <p>More days do not always make more time. By days, one day that joins two stretches can lose two, since left-over
 * days are carried by thirties and February has fewer: 1 to 29 January and 31 January to 27 February are 1 month and 29
 * days, 1 January to 27 February are 1 month and 27 days. By touched months, a stretch that runs on loses the month of
 * as-of. By {@link CountingConvention#MONTH} nothing is ever lost. Bounds are wider by what can be lost, so that they
 * hold for every day on which an unknown date can be.
 */
public final class StintTotal {
    // Keeps the months of a stint without any first day within an int; no file reaches so far back.
    private static final int LONGEST_YEARS = 9999;
    private static final int DAYS_A_MONTH = 30;

    private StintTotal() {}

    /**
     * The least and the most that the total can be; equal where the days that count are known.
     *
     * @param notBefore the earliest first day of a stint that may have begun earlier as far as its own record goes, such
     *     as the date of birth; a stint that certainly began earlier counts as recorded
     */
    public static ElapsedRange total(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        Days days = Days.of(stints, asOf, notBefore, convention);
        if (days.certain.equals(days.possible)) {
            Elapsed exact = sum(days.certain, asOf, convention);
            return new ElapsedRange(exact, exact);
        }
        return new ElapsedRange(days.least(asOf, convention), days.most(asOf, convention));
    }

    /** The least that the total can be if there may be more stints, which can close gaps between these. */
    public static Elapsed leastWithMore(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        return Days.of(stints, asOf, notBefore, convention).least(asOf, convention);
    }

    /** The days that count; not a record, whose accessors would show Guava. */
    private static final class Days {
        /** Those that do. */
        private final RangeSet<LocalDate> certain = TreeRangeSet.create();

        /** Those that can. */
        private final RangeSet<LocalDate> possible = TreeRangeSet.create();

        /** How many stints have a day that can. */
        private int canCount;

        static Days of(Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
            // Only to touched months does it matter whether a stretch ended on the day before as-of or runs on.
            LocalDate horizon = convention == CountingConvention.MONTH_TOUCHED ? dayAfter(asOf) : asOf;
            Days days = new Days();
            for (Stint stint : stints) {
                Range<LocalDate> can =
                        range(possibleStart(stint, asOf, notBefore), possibleEnd(stint, horizon), asOf, horizon);
                days.certain.add(range(stint.from().latest(), certainEnd(stint, horizon), asOf, horizon));
                days.possible.add(can);
                days.canCount += can.isEmpty() ? 0 : 1;
            }
            return days;
        }

        Elapsed least(LocalDate asOf, CountingConvention convention) {
            return shifted(
                    sum(certain, asOf, convention), -slack(certain.asRanges().size(), convention), convention);
        }

        Elapsed most(LocalDate asOf, CountingConvention convention) {
            boolean canJoin = canCount > possible.asRanges().size();
            return shifted(sum(possible, asOf, convention), slack(canJoin ? canCount : 1, convention), convention);
        }
    }

    private static LocalDate possibleStart(Stint stint, LocalDate asOf, LocalDate notBefore) {
        boolean canBeginInTime = !stint.from().latest().isBefore(notBefore)
                && !stint.lastDay().latest().isBefore(notBefore);
        LocalDate floor = canBeginInTime ? notBefore : asOf.minusYears(LONGEST_YEARS);
        return stint.from().earliest().isBefore(floor) ? floor : stint.from().earliest();
    }

    private static LocalDate certainEnd(Stint stint, LocalDate horizon) {
        if (stint.running()) {
            return horizon;
        }
        return stint.lastDay().isUnknown()
                ? LocalDate.MIN
                : dayAfter(stint.lastDay().earliest());
    }

    private static LocalDate possibleEnd(Stint stint, LocalDate horizon) {
        return stint.running() ? horizon : dayAfter(stint.lastDay().latest());
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static Range<LocalDate> range(LocalDate from, LocalDate endExclusive, LocalDate asOf, LocalDate horizon) {
        LocalDate end = endExclusive.isAfter(horizon) ? horizon : endExclusive;
        return from.isBefore(end) && from.isBefore(asOf)
                ? Range.range(from, BoundType.CLOSED, end, BoundType.OPEN)
                : Range.closedOpen(asOf, asOf);
    }

    private static Elapsed sum(RangeSet<LocalDate> days, LocalDate asOf, CountingConvention convention) {
        Elapsed total = Elapsed.ZERO;
        LocalDate lastMonth = LocalDate.MIN;
        boolean first = true;
        for (Range<LocalDate> stretch : days.asRanges()) {
            LocalDate from = stretch.lowerEndpoint();
            // A month that two stretches touch counts once.
            if (convention == CountingConvention.MONTH_TOUCHED
                    && !from.withDayOfMonth(1).isAfter(lastMonth)) {
                from = lastMonth.withDayOfMonth(1).plusMonths(1);
            }
            boolean runsOn = stretch.upperEndpoint().isAfter(asOf);
            LocalDate end = runsOn ? asOf : stretch.upperEndpoint();
            lastMonth = end.minusDays(1);
            Elapsed elapsed = convention.elapsed(from, end, !runsOn);
            // A single stretch is never carried: its left-over days may number thirty.
            total = first ? elapsed : total.plus(elapsed);
            first = false;
        }
        return total;
    }

    /** The most that joining some of so many stretches can lose: in months if counted by them, otherwise in days. */
    private static int slack(int stretches, CountingConvention convention) {
        return switch (convention) {
            case MONTH -> 0;
            case MONTH_TOUCHED -> 1;
            // Two a group that is joined, of two stretches or more; searched in full over fifty years. The last one is
            // for the order: thirty days of a single stretch are less than the month that they would be carried into.
            case DAY_ANNIV, DAY_CIVIL -> stretches < 2 ? 0 : stretches + 1;
        };
    }

    private static Elapsed shifted(Elapsed elapsed, int by, CountingConvention convention) {
        if (by == 0) {
            return elapsed;
        }
        if (convention == CountingConvention.MONTH_TOUCHED) {
            return Elapsed.ofMonths(Math.max(0, elapsed.months() + by));
        }
        long days = Math.max(0, (long) DAYS_A_MONTH * elapsed.months() + elapsed.days() + by);
        return new Elapsed((int) (days / DAYS_A_MONTH), (int) (days % DAYS_A_MONTH));
    }
}
