package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Adds up the time of stints, as their union: a day that two stints share counts once, and a plain sum is never taken.
 *
 * <p>As-of is tested on its morning: days on or after it never count, and a running stint covers the days before it.
 *
 * <p>More days do not always make more time. By days, one day that joins two stretches can lose two, since left-over
 * days are carried by thirties and February has fewer: 1 to 29 January and 31 January to 27 February are 1 month and 29
 * days, 1 January to 27 February are 1 month and 27 days. By touched months, a stretch that runs on loses the month of
 * as-of. By {@link CountingConvention#MONTH} nothing is ever lost. Bounds are wider by what can be lost, so that they
 * hold for every day on which an unknown date can be.
 *
 * <p>Not thread-safe.
 */
public final class StintTotal {
    // Keeps the months of a stint without any first day within an int; no file reaches so far back.
    private static final int LONGEST_YEARS = 9999;

    private LocalDate asOf = LocalDate.MIN;
    private LocalDate notBefore = LocalDate.MIN;
    private CountingConvention convention = CountingConvention.DAY_ANNIV;
    // Only to touched months does it matter whether a stretch ended on the day before as-of or runs on.
    private LocalDate horizon = LocalDate.MIN;
    /** The days that count. */
    private final Stretches certain = new Stretches();
    /** The days that can count. */
    private final Stretches possible = new Stretches();
    /** How many stints have a day that can. */
    private int canCount;

    /**
     * Starts anew, without any stint.
     *
     * @param notBefore the earliest first day of a stint that may have begun earlier as far as its own record goes, such
     *     as the date of birth; a stint that certainly began earlier counts as recorded
     */
    public StintTotal start(LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        this.asOf = asOf;
        this.notBefore = notBefore;
        this.convention = convention;
        this.horizon = convention == CountingConvention.MONTH_TOUCHED ? dayAfter(asOf) : asOf;
        certain.clear();
        possible.clear();
        canCount = 0;
        return this;
    }

    /** The least and the most that the total of these can be; equal where the days that count are known. */
    public static ElapsedRange total(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        StintTotal total = new StintTotal().start(asOf, notBefore, convention);
        stints.forEach(total::add);
        return new ElapsedRange(Elapsed.ofTicks(total.least()), Elapsed.ofTicks(total.most()));
    }

    /** The least that the total of these can be if there may be more stints. */
    public static Elapsed leastWithMore(
            Collection<Stint> stints, LocalDate asOf, LocalDate notBefore, CountingConvention convention) {
        StintTotal total = new StintTotal().start(asOf, notBefore, convention);
        stints.forEach(total::add);
        return Elapsed.ofTicks(total.leastWithMore());
    }

    /** Adds a stint. */
    public void add(Stint stint) {
        LocalDate first = stint.from().latest();
        LocalDate start = possibleStart(stint);
        LocalDate certainEnd =
                stint.running() ? horizon : endAfter(stint.lastDay().earliest());
        LocalDate possibleEnd = stint.running() || stint.lastDay().isExact()
                ? certainEnd
                : endAfter(stint.lastDay().latest());
        if (!stint.running() && stint.lastDay().isUnknown()) {
            certainEnd = LocalDate.MIN;
        }
        certain.add(first, certainEnd, asOf);
        canCount += possible.add(start, possibleEnd, asOf) ? 1 : 0;
    }

    /** The day after the last one, or the horizon, whichever is earlier. */
    private LocalDate endAfter(LocalDate last) {
        return last.isBefore(horizon) ? last.plusDays(1) : horizon;
    }

    /** The least that the total can be, in ticks as {@link Elapsed#toTicks}. */
    public long least() {
        return certain.sameAs(possible) ? certain.sum(asOf, convention) : leastWithMore();
    }

    /** The least that the total can be if there may be more stints, which can close gaps between these; in ticks. */
    public long leastWithMore() {
        return shifted(certain.sum(asOf, convention), -slack(certain.size()));
    }

    /** The most that the total can be, in ticks. */
    public long most() {
        if (certain.sameAs(possible)) {
            return certain.sum(asOf, convention);
        }
        boolean canJoin = canCount > possible.size();
        return shifted(possible.sum(asOf, convention), slack(canJoin ? canCount : 1));
    }

    private LocalDate possibleStart(Stint stint) {
        boolean canBeginInTime = !stint.from().latest().isBefore(notBefore)
                && !stint.lastDay().latest().isBefore(notBefore);
        LocalDate earliest = stint.from().earliest();
        if (canBeginInTime) {
            return earliest.isBefore(notBefore) ? notBefore : earliest;
        }
        LocalDate floor = asOf.minusYears(LONGEST_YEARS);
        return earliest.isBefore(floor) ? floor : earliest;
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /** The most that joining some of so many stretches can lose: in months if counted by them, otherwise in days. */
    private int slack(int stretches) {
        return switch (convention) {
            case MONTH -> 0;
            case MONTH_TOUCHED -> 1;
            // Two a group that is joined, of two stretches or more; searched in full over fifty years. The last one is
            // for the order: thirty days of a single stretch are less than the month that they would be carried into.
            case DAY_ANNIV, DAY_CIVIL -> stretches < 2 ? 0 : stretches + 1;
        };
    }

    private long shifted(long ticks, int by) {
        if (by == 0) {
            return ticks;
        }
        long months = ticks / Elapsed.TICKS_A_MONTH;
        if (convention == CountingConvention.MONTH_TOUCHED) {
            return Math.max(0, months + by) * Elapsed.TICKS_A_MONTH;
        }
        long days = Math.max(0, Elapsed.DAYS_A_MONTH * months + ticks % Elapsed.TICKS_A_MONTH + by);
        return days / Elapsed.DAYS_A_MONTH * Elapsed.TICKS_A_MONTH + days % Elapsed.DAYS_A_MONTH;
    }
}
