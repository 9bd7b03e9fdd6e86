package io.github.cadreassessment.core.cadre;

/**
 * The recorded grade of one year. Immutable and thread-safe.
 *
 * @param year the calendar year that was appraised
 * @param grade the grade as recorded
 */
public record Appraisal(int year, Grade grade) {
    /**
     * Checks the grade.
     *
     * @throws IllegalArgumentException if it is not one of the annual appraisal
     */
    public Appraisal {
        if (!Grade.ANNUAL.contains(grade)) {
            throw new IllegalArgumentException("The grade (" + grade + ") of year (" + year
                    + ") must be one of the annual appraisal. Maybe it is that of a Party member.");
        }
    }
}
