package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * One target of mass work (群众工作目标) of one year: assigned, inspected, assessed, required and achieved.
 *
 * <p>{@code null} means "not recorded". Immutable and thread-safe.
 *
 * @param id the opaque id of the target, unique for the person and year
 * @param year the calendar year that it is for
 * @param assigned whether the organisation assigned it (有布置)
 * @param inspections how often the organisation inspected it (有检查), 0 or more
 * @param assessed whether the organisation assessed it (有考核)
 * @param required the number to reach, 0 or more
 * @param achieved the number reached, 0 or more
 */
public record MassWorkTarget(
        String id,
        int year,
        @Nullable Boolean assigned,
        @Nullable Integer inspections,
        @Nullable Boolean assessed,
        @Nullable Integer required,
        @Nullable Integer achieved) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the id has another form or a number is negative
     */
    public MassWorkTarget {
        if (!id.matches("[\\p{IsAlphabetic}\\p{IsDigit}._-]{1,64}")) {
            throw new IllegalArgumentException("The id (not shown) of a target must be 1 to 64 letters, digits, dots, "
                    + "underscores or hyphens. Maybe the columns were swapped.");
        }
        requireNotNegative("inspections", inspections, id);
        requireNotNegative("required number", required, id);
        requireNotNegative("achieved number", achieved, id);
    }

    private static void requireNotNegative(String what, @Nullable Integer value, String id) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") of target (" + id
                    + ") must not be negative. Maybe the column was swapped.");
        }
    }
}
