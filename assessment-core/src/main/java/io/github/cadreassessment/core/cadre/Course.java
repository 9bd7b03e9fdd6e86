package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * A course of training off the job (脱产培训班) of one calendar year; {@code null} means "not recorded". Immutable and
 * thread-safe.
 *
 * @param id the opaque id of the course
 * @param year the calendar year
 * @param hours the class-hours of the course, 0 or more
 * @param leaveHours the class-hours of leave taken, 0 or more
 */
public record Course(
        OpaqueId id,
        int year,
        @Nullable Integer hours,
        @Nullable Integer leaveHours) {
    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are negative, or there are more of leave than the course has
     */
    public Course {
        Figures.requireNotNegative("class-hours", hours, year);
        Figures.requireAtMost("class-hours of leave", leaveHours, hours, year);
    }
}
