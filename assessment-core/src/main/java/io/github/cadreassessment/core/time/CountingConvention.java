package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;

/**
 * How the months of a stretch of time are counted. The texts are silent, so each way has a name and a policy says which
 * it means.
 *
 * <p>Anniversaries are always counted from the first day itself, never from one anniversary to the next, and one that
 * the calendar does not have is the last day of its month (by analogy with 民法典 Art. 202).
 */
public enum CountingConvention {
    /** The first day counts: n months are complete when the anniversary is reached. */
    DAY_ANNIV {
        @Override
        long count(LocalDate from, LocalDate endExclusive, boolean closed) {
            return byAnniversary(
                    from, endExclusive.getYear(), endExclusive.getMonthValue(), endExclusive.getDayOfMonth());
        }
    },
    /** The first day does not count (by analogy with 民法典 Arts. 201–202): complete on the day after the anniversary. */
    DAY_CIVIL {
        @Override
        long count(LocalDate from, LocalDate endExclusive, boolean closed) {
            int year = endExclusive.getYear();
            int month = endExclusive.getMonthValue();
            int day = endExclusive.getDayOfMonth() - 1;
            if (day > 0) {
                return byAnniversary(from, year, month, day);
            }
            int yearBefore = month == 1 ? year - 1 : year;
            int monthBefore = month == 1 ? MONTHS_A_YEAR : month - 1;
            return byAnniversary(from, yearBefore, monthBefore, lengthOfMonth(yearBefore, monthBefore));
        }
    },
    /** Calendar months, the month of the first day counting (从…之月起按周年计算). */
    MONTH {
        @Override
        long count(LocalDate from, LocalDate endExclusive, boolean closed) {
            return ticks(monthNumber(endExclusive) - monthNumber(from), 0);
        }
    },
    /** Every calendar month touched counts, as a résumé prints it. A running stint is counted as {@link #MONTH}. */
    MONTH_TOUCHED {
        @Override
        long count(LocalDate from, LocalDate endExclusive, boolean closed) {
            boolean isFirstOfMonth = endExclusive.getDayOfMonth() == 1;
            long last = monthNumber(endExclusive) - (closed && isFirstOfMonth ? 1 : 0);
            return ticks(last - monthNumber(from) + (closed ? 1 : 0), 0);
        }
    };

    private static final int MONTHS_A_YEAR = 12;
    private static final int FEBRUARY = 2;

    /**
     * The time from {@code from} up to and not including {@code endExclusive}; none if that is not after {@code from}.
     *
     * @param closed whether the stretch ended, rather than running on at {@code endExclusive}
     */
    public Elapsed elapsed(LocalDate from, LocalDate endExclusive, boolean closed) {
        return Elapsed.ofTicks(elapsedTicks(from, endExclusive, closed));
    }

    /** The same in ticks, see {@link Elapsed#toTicks}. */
    public long elapsedTicks(LocalDate from, LocalDate endExclusive, boolean closed) {
        return endExclusive.isAfter(from) ? count(from, endExclusive, closed) : 0;
    }

    abstract long count(LocalDate from, LocalDate endExclusive, boolean closed);

    /** In numbers, as dates are objects: this is done for every stint of everybody. */
    private static long byAnniversary(LocalDate from, int year, int month, int day) {
        long months = (long) MONTHS_A_YEAR * year + month - 1 - monthNumber(from);
        int anniversary = Math.min(from.getDayOfMonth(), lengthOfMonth(year, month));
        if (anniversary <= day) {
            return ticks(months, day - anniversary);
        }
        int before = month == 1 ? lengthOfMonth(year - 1, MONTHS_A_YEAR) : lengthOfMonth(year, month - 1);
        return ticks(months - 1, before - Math.min(from.getDayOfMonth(), before) + day);
    }

    private static long monthNumber(LocalDate date) {
        return (long) MONTHS_A_YEAR * date.getYear() + date.getMonthValue() - 1;
    }

    private static int lengthOfMonth(int year, int month) {
        return month == FEBRUARY && IsoChronology.INSTANCE.isLeapYear(year)
                ? 29
                : Month.of(month).minLength();
    }

    private static long ticks(long months, long days) {
        return months < 0 ? 0 : months * Elapsed.TICKS_A_MONTH + days;
    }
}
