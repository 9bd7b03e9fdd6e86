package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

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
        Elapsed count(LocalDate from, LocalDate endExclusive, boolean closed) {
            return byAnniversary(from, endExclusive);
        }
    },
    /** The first day does not count (by analogy with 民法典 Arts. 201–202): complete on the day after the anniversary. */
    DAY_CIVIL {
        @Override
        Elapsed count(LocalDate from, LocalDate endExclusive, boolean closed) {
            return byAnniversary(from, endExclusive.minusDays(1));
        }
    },
    /** Calendar months, the month of the first day counting (从…之月起按周年计算). */
    MONTH {
        @Override
        Elapsed count(LocalDate from, LocalDate endExclusive, boolean closed) {
            return Elapsed.ofMonths(
                    (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(endExclusive)));
        }
    },
    /** Every calendar month touched counts, as a résumé prints it. A running stint is counted as {@link #MONTH}. */
    MONTH_TOUCHED {
        @Override
        Elapsed count(LocalDate from, LocalDate endExclusive, boolean closed) {
            if (!closed) {
                return MONTH.count(from, endExclusive, false);
            }
            YearMonth last = YearMonth.from(endExclusive.minusDays(1));
            return Elapsed.ofMonths((int) ChronoUnit.MONTHS.between(YearMonth.from(from), last) + 1);
        }
    };

    /**
     * The time from {@code from} up to and not including {@code endExclusive}; none if that is not after {@code from}.
     *
     * @param closed whether the stretch ended, rather than running on at {@code endExclusive}
     */
    public Elapsed elapsed(LocalDate from, LocalDate endExclusive, boolean closed) {
        return endExclusive.isAfter(from) ? count(from, endExclusive, closed) : Elapsed.ZERO;
    }

    abstract Elapsed count(LocalDate from, LocalDate endExclusive, boolean closed);

    private static Elapsed byAnniversary(LocalDate from, LocalDate reached) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(reached));
        if (from.plusMonths(months).isAfter(reached)) {
            months--;
        }
        if (months < 0) {
            return Elapsed.ZERO;
        }
        return new Elapsed(months, (int) ChronoUnit.DAYS.between(from.plusMonths(months), reached));
    }
}
