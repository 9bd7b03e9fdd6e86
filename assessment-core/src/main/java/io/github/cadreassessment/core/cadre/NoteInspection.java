package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The inspection of a person's study notes (学习笔记检查) in one half of a calendar year. Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param half 1 from January to June, 2 from July to December
 * @param passed whether the notes were found good enough; {@code null}: not recorded
 */
public record NoteInspection(int year, int half, @Nullable Boolean passed) {
    /**
     * Checks the half.
     *
     * @throws IllegalArgumentException if it is neither 1 nor 2
     */
    public NoteInspection {
        Figures.requireHalf(half, year);
    }
}
