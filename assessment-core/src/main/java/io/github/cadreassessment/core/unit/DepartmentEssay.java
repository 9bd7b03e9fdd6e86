package io.github.cadreassessment.core.unit;

import io.github.cadreassessment.core.cadre.OpaqueId;

/**
 * An essay or summary that a department handed in for one half of a calendar year (学习体会或工作总结). Immutable and
 * thread-safe.
 *
 * @param department the opaque id of the department
 * @param year the calendar year
 * @param half 1 from January to June, 2 from July to December
 */
public record DepartmentEssay(OpaqueId department, int year, int half) {
    /**
     * Checks the half.
     *
     * @throws IllegalArgumentException if it is neither 1 nor 2
     */
    public DepartmentEssay {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("The half (" + half + ") of an essay of department (" + department
                    + ") must be 1 or 2. Maybe a month stands in its place.");
        }
    }
}
