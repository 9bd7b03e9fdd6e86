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
 */
public final class StintTotal {
    // Left-over days are carried by thirties, so filling a gap can lose up to three days of each of the stretches that
    // it joins (29 February and month ends). Bounds of totals that are not exact are widened by as much.
    private static final int SLACK_DAYS = 3;
    // Keeps the months of a stint without any first day within an int; no file reaches so far back.
    private static final int LONGEST_YEARS = 9999;

    private StintTotal() {}

    /**
     * The least and the most that the total can be; equal where the days that count are known.
     *
     * @param notBefore the earliest first day of a stint that may have begun earlier as far as its own record goes, such
     *     as the date of birth; a stint that certainly began earlier counts as recorded
     */
    public static ElapsedRange total(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        RangeSet<LocalDate> certain = TreeRangeSet.create();
        RangeSet<LocalDate> possible = TreeRangeSet.create();
        for (Stint stint : stints) {
            add(certain, stint.from().latest(), certainEnd(stint, asOf), asOf);
            add(possible, possibleStart(stint, asOf, notBefore), possibleEnd(stint, asOf), asOf);
        }
        Elapsed least = sum(certain, asOf, convention);
        Elapsed most = sum(possible, asOf, convention);
        if (certain.equals(possible)) {
            return new ElapsedRange(least, least);
        }
        int slack = SLACK_DAYS * (stints.size() + 1);
        return new ElapsedRange(minus(least, slack, convention), plus(most, slack, convention));
    }

    /** The least that the total can be if there may be more stints, which can close gaps between these. */
    public static Elapsed leastWithMore(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        ElapsedRange total = total(stints, asOf, notBefore, convention);
        return total.isExact() ? minus(total.least(), SLACK_DAYS * (stints.size() + 1), convention) : total.least();
    }

    private static LocalDate possibleStart(Stint stint, LocalDate asOf, LocalDate notBefore) {
        boolean canBeginInTime = !stint.from().latest().isBefore(notBefore)
                && !stint.lastDay().latest().isBefore(notBefore);
        LocalDate floor = canBeginInTime ? notBefore : asOf.minusYears(LONGEST_YEARS);
        return stint.from().earliest().isBefore(floor) ? floor : stint.from().earliest();
    }

    private static LocalDate certainEnd(Stint stint, LocalDate asOf) {
        if (stint.running()) {
            return asOf;
        }
        return stint.lastDay().isUnknown()
                ? LocalDate.MIN
                : dayAfter(stint.lastDay().earliest());
    }

    private static LocalDate possibleEnd(Stint stint, LocalDate asOf) {
        return stint.running() ? asOf : dayAfter(stint.lastDay().latest());
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static void add(RangeSet<LocalDate> days, LocalDate from, LocalDate endExclusive, LocalDate asOf) {
        LocalDate end = endExclusive.isAfter(asOf) ? asOf : endExclusive;
        if (from.isBefore(end)) {
            days.add(Range.range(from, BoundType.CLOSED, end, BoundType.OPEN));
        }
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
            lastMonth = stretch.upperEndpoint().minusDays(1);
            Elapsed elapsed = convention.elapsed(
                    from, stretch.upperEndpoint(), stretch.upperEndpoint().isBefore(asOf));
            // A single stretch is never carried: its left-over days may number thirty.
            total = first ? elapsed : total.plus(elapsed);
            first = false;
        }
        return total;
    }

    private static Elapsed minus(Elapsed elapsed, int days, CountingConvention convention) {
        if (isByMonth(convention)) {
            return Elapsed.ofMonths(Math.max(0, elapsed.months() - days));
        }
        long left = 30L * elapsed.months() + elapsed.days() - days;
        return left <= 0 ? Elapsed.ZERO : new Elapsed((int) (left / 30), (int) (left % 30));
    }

    private static Elapsed plus(Elapsed elapsed, int days, CountingConvention convention) {
        if (isByMonth(convention)) {
            return Elapsed.ofMonths(elapsed.months() + days);
        }
        long sum = 30L * elapsed.months() + elapsed.days() + days;
        return new Elapsed((int) (sum / 30), (int) (sum % 30));
    }

    private static boolean isByMonth(CountingConvention convention) {
        return convention == CountingConvention.MONTH || convention == CountingConvention.MONTH_TOUCHED;
    }
}
