package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * Recorded results of one calendar year that an appraisal adds up, in points from 0 to 100; {@code null} means "not
 * recorded". Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param democratic the points of the democratic review (民主测评)
 * @param systems the points for carrying out the systems (制度落实), recorded for the unit's leaders
 */
public record ReviewYear(
        int year, @Nullable Integer democratic, @Nullable Integer systems) {
    private static final int MOST = 100;

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if they are not from 0 to 100
     */
    public ReviewYear {
        Figures.requireAtMost("points of the democratic review", democratic, MOST, year);
        Figures.requireAtMost("points for carrying out the systems", systems, MOST, year);
    }
}
