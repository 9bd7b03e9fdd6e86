package io.github.cadreassessment.core.cadre;

/**
 * The recorded grade of one year. Immutable and thread-safe.
 *
 * @param year the calendar year that was appraised
 * @param grade the grade as recorded
 */
public record Appraisal(int year, Grade grade) {}
