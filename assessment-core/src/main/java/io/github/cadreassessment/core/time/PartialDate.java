package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date of which only a range may be known: a day, a month, a year, or nothing. Immutable and thread-safe.
 *
 * @param earliest the earliest day that it can be; {@link LocalDate#MIN} where nothing is known
 * @param latest the latest day that it can be; {@link LocalDate#MAX} where nothing is known
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    private static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, LocalDate.MAX);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code earliest} is after {@code latest}
     */
    public PartialDate {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "The earliest (" + earliest + ") of a partial date must not be after its " + "latest (" + latest
                            + "). Maybe the two were swapped.");
        }
    }

    /** Exactly this day. */
    public static PartialDate on(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** Some day of this month. */
    public static PartialDate inMonth(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /** Some day of this year. */
    public static PartialDate inYear(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Some day from {@code earliest} to {@code latest}. */
    public static PartialDate between(LocalDate earliest, LocalDate latest) {
        return new PartialDate(earliest, latest);
    }

    /** Nothing is known. */
    public static PartialDate unknown() {
        return UNKNOWN;
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /**
     * The day.
     *
     * @throws IllegalStateException if it is not known
     */
    public LocalDate exact() {
        if (!isExact()) {
            throw new IllegalStateException(
                    "The date (" + this + ") must be known to the day. Maybe ask isExact first.");
        }
        return earliest;
    }

    /** This date, with what lies before {@code min} or after {@code max} moved to the nearest of the two. */
    public PartialDate clampedTo(LocalDate min, LocalDate max) {
        return new PartialDate(clamp(earliest, min, max), clamp(latest, min, max));
    }

    private static LocalDate clamp(LocalDate day, LocalDate min, LocalDate max) {
        return day.isBefore(min) ? min : day.isAfter(max) ? max : day;
    }

    @Override
    public String toString() {
        return isUnknown() ? "unknown" : isExact() ? earliest.toString() : earliest + ".." + latest;
    }
}
