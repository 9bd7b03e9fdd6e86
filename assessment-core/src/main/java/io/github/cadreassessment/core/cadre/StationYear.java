package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The days stationed in a village and the households visited in one calendar year (驻村走访农户); {@code null} means "not
 * recorded". Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param days the days stationed in a village, 0 or more
 * @param households the households visited, 0 or more
 */
public record StationYear(
        int year, @Nullable Integer days, @Nullable Integer households) {
    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public StationYear {
        Figures.requireNotNegative("days stationed", days, year);
        Figures.requireNotNegative("households visited", households, year);
    }
}
