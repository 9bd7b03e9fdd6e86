package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The training taken in one calendar year, 0 or more; {@code null} means "not recorded". Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param classHours class-hours (学时) of training
 * @param days days of training
 */
public record TrainingYear(
        int year, @Nullable Integer classHours, @Nullable Integer days) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public TrainingYear {
        Figures.requireNotNegative("class-hours of training", classHours, year);
        Figures.requireNotNegative("days of training", days, year);
    }
}
