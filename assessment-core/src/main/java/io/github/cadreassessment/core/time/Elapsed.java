package io.github.cadreassessment.core.time;

import java.util.Comparator;

/**
 * A length of time: whole months and the days left over. Immutable and thread-safe; ordered by months, then days.
 *
 * @param months whole months, 0 or more
 * @param days days left over, 0 to 31
 */
public record Elapsed(int months, int days) implements Comparable<Elapsed> {
    /** No time at all. */
    public static final Elapsed ZERO = new Elapsed(0, 0);

    static final int TICKS_A_MONTH = 32;
    // Left-over days of separate stints: no text read says how they add up; thirty make a month, as personnel offices
    // count.
    static final int DAYS_A_MONTH = 30;
    private static final Comparator<Elapsed> ORDER =
            Comparator.comparingInt(Elapsed::months).thenComparingInt(Elapsed::days);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if {@code months} is negative or {@code days} is not from 0 to 31
     */
    public Elapsed {
        if (months < 0 || days < 0 || days >= TICKS_A_MONTH) {
            throw new IllegalArgumentException("The length (" + months + " months, " + days
                    + " days) of a time must have months from 0 and days from 0 to 31. Maybe carry days into months.");
        }
    }

    /** So many months and no days. */
    public static Elapsed ofMonths(int months) {
        return new Elapsed(months, 0);
    }

    /** So many years of twelve months. */
    public static Elapsed ofYears(int years) {
        return ofMonths(Math.multiplyExact(years, 12));
    }

    /** The time of so many ticks, see {@link #toTicks}. */
    public static Elapsed ofTicks(long ticks) {
        return new Elapsed((int) (ticks / TICKS_A_MONTH), (int) (ticks % TICKS_A_MONTH));
    }

    /** This time in ticks of 1/32 month, in which any two times compare as they do here. */
    public long toTicks() {
        return (long) months * TICKS_A_MONTH + days;
    }

    /** The sum of two separate stretches; every thirty left-over days make a month. */
    public Elapsed plus(Elapsed other) {
        int left = days + other.days;
        return new Elapsed(months + other.months + left / DAYS_A_MONTH, left % DAYS_A_MONTH);
    }

    @Override
    public int compareTo(Elapsed other) {
        return ORDER.compare(this, other);
    }
}
