package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.util.Arrays;

/** Days as stretches that neither overlap nor touch, earliest first. Not thread-safe. */
final class Stretches {
    private static final int FEW = 4;

    private LocalDate[] from = new LocalDate[FEW];
    private LocalDate[] end = new LocalDate[FEW];
    private int size;

    /** Leaves nothing of what was added. */
    void clear() {
        size = 0;
    }

    /** How many stretches there are. */
    int size() {
        return size;
    }

    /**
     * Adds the days from {@code first} up to and not including {@code endExclusive}, if they begin before {@code asOf}.
     *
     * @return whether there was a day to add
     */
    boolean add(LocalDate first, LocalDate endExclusive, LocalDate asOf) {
        if (!first.isBefore(endExclusive) || !first.isBefore(asOf)) {
            return false;
        }
        int at = 0;
        while (at < size && end[at].isBefore(first)) {
            at++;
        }
        LocalDate start = first;
        LocalDate stop = endExclusive;
        int after = at;
        while (after < size && !from[after].isAfter(stop)) {
            start = from[after].isBefore(start) ? from[after] : start;
            stop = end[after].isAfter(stop) ? end[after] : stop;
            after++;
        }
        replace(at, after, start, stop);
        return true;
    }

    /** Puts one stretch in the place of those from {@code at} up to and not including {@code after}. */
    private void replace(int at, int after, LocalDate start, LocalDate stop) {
        if (size == from.length && at == after) {
            from = Arrays.copyOf(from, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        System.arraycopy(from, after, from, at + 1, size - after);
        System.arraycopy(end, after, end, at + 1, size - after);
        from[at] = start;
        end[at] = stop;
        size += 1 - (after - at);
    }

    /** The total in ticks; left-over days of several stretches are carried by thirties. */
    long sum(LocalDate asOf, CountingConvention convention) {
        long months = 0;
        long days = 0;
        for (int i = 0; i < size; i++) {
            LocalDate first = from[i];
            // A month that two stretches touch counts once.
            if (i > 0 && convention == CountingConvention.MONTH_TOUCHED) {
                first = afterTheMonthOf(lastDay(i - 1, asOf), first);
            }
            boolean runsOn = end[i].isAfter(asOf);
            long ticks = convention.elapsedTicks(first, runsOn ? asOf : end[i], !runsOn);
            months += ticks / Elapsed.TICKS_A_MONTH;
            days += ticks % Elapsed.TICKS_A_MONTH;
            if (i > 0) {
                // A single stretch is never carried: its left-over days may number thirty.
                months += days / Elapsed.DAYS_A_MONTH;
                days %= Elapsed.DAYS_A_MONTH;
            }
        }
        return months * Elapsed.TICKS_A_MONTH + days;
    }

    private LocalDate lastDay(int index, LocalDate asOf) {
        return (end[index].isAfter(asOf) ? asOf : end[index]).minusDays(1);
    }

    private static LocalDate afterTheMonthOf(LocalDate last, LocalDate first) {
        return first.withDayOfMonth(1).isAfter(last)
                ? first
                : last.withDayOfMonth(1).plusMonths(1);
    }

    /** Whether these are the same days. */
    boolean sameAs(Stretches other) {
        if (size != other.size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!from[i].equals(other.from[i]) || !end[i].equals(other.end[i])) {
                return false;
            }
        }
        return true;
    }
}
