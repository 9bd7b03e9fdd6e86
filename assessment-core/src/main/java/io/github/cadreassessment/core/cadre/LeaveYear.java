package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The leave taken in one calendar year, in days, 0 or more; {@code null} means "not recorded". Immutable and
 * thread-safe.
 *
 * @param year the calendar year
 * @param sickDays days of sick leave (病假)
 * @param personalDays days of personal leave (事假)
 * @param maternityDays days of maternity leave (产假)
 */
public record LeaveYear(
        int year,
        @Nullable Integer sickDays,
        @Nullable Integer personalDays,
        @Nullable Integer maternityDays) {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if a number of days is negative
     */
    public LeaveYear {
        Figures.requireNotNegative("days of sick leave", sickDays, year);
        Figures.requireNotNegative("days of personal leave", personalDays, year);
        Figures.requireNotNegative("days of maternity leave", maternityDays, year);
    }
}
