package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The study register (学习考勤登记) of one half of a calendar year; {@code null} means "not recorded". Immutable and
 * thread-safe.
 *
 * @param year the calendar year
 * @param half 1 from January to June, 2 from July to December
 * @param sessions how many sessions of study were held for the person, 0 or more
 * @param present at how many of them the person was present
 * @param excused from how many of them the person was excused
 * @param hours the class-hours of study, 0 or more
 */
public record StudyHalfYear(
        int year,
        int half,
        @Nullable Integer sessions,
        @Nullable Integer present,
        @Nullable Integer excused,
        @Nullable Integer hours) {
    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if the half is neither 1 nor 2, a figure is negative, or more sessions are recorded
     *     as attended or excused than were held
     */
    public StudyHalfYear {
        Figures.requireHalf(half, year);
        Figures.requireNotNegative("sessions of study", sessions, year);
        Figures.requireNotNegative("sessions present", present, year);
        Figures.requireNotNegative("sessions excused", excused, year);
        Figures.requireNotNegative("class-hours of study", hours, year);
        Figures.requireAtMost("sessions present and excused", Figures.sum(present, excused), sessions, year);
    }
}
