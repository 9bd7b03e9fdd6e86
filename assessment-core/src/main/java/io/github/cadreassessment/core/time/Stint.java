package io.github.cadreassessment.core.time;

import java.time.LocalDate;

/**
 * A stretch of time from a first to a last day, both inclusive. Immutable and thread-safe.
 *
 * @param from the first day
 * @param lastDay the last day; of a stint that is not running and whose last day is unknown, any day from the first on,
 *     or it still runs
 * @param running whether it is recorded as still going on; the last day is then unknown
 */
public record Stint(PartialDate from, PartialDate lastDay, boolean running) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is certainly before the first
     */
    public Stint {
        if (running) {
            lastDay = PartialDate.unknown();
        }
        if (lastDay.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("The last day (" + lastDay
                    + ") of a stint must not be before its first (" + from + "). Maybe the two were swapped.");
        }
    }

    /** From {@code from} to {@code lastDay}, both known. */
    public static Stint closed(LocalDate from, LocalDate lastDay) {
        return new Stint(PartialDate.on(from), PartialDate.on(lastDay), false);
    }

    /** From {@code from} on, still going on. */
    public static Stint running(LocalDate from) {
        return new Stint(PartialDate.on(from), PartialDate.unknown(), true);
    }

    /** From {@code from} to {@code lastDay}, either of which may be known in part. */
    public static Stint between(PartialDate from, PartialDate lastDay) {
        return new Stint(from, lastDay, false);
    }

    /** Whether both ends are known: the first day to the day, and the last day too or that it still runs. */
    public boolean isExact() {
        return from.isExact() && (running || lastDay.isExact());
    }
}
