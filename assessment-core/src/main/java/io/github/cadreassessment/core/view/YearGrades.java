package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The grades that each year can have; only years that were over on the date asked about are read. */
final class YearGrades {
    private final CaseFile file;
    private final boolean whole;
    private final SortedMap<Integer, Set<Grade>> gradesByYear = new TreeMap<>();

    YearGrades(CaseFile file) {
        this.file = file;
        this.whole = file.cadre().appraisals().covers(file.asOf());
        for (Appraisal appraisal : file.cadre().appraisals().rows()) {
            if (appraisal.year() < file.asOf().getYear()) {
                gradesByYear
                        .computeIfAbsent(appraisal.year(), year -> EnumSet.noneOf(Grade.class))
                        .add(appraisal.grade());
            }
        }
    }

    boolean isWhole() {
        return whole;
    }

    /** How many years have a row. */
    int recordedYears() {
        return gradesByYear.size();
    }

    /** The first year that has a row, or else the year of the date asked about. */
    int firstRecordedYear() {
        return gradesByYear.isEmpty() ? file.asOf().getYear() : gradesByYear.firstKey();
    }

    /** The grades that the year can have; a year without a row was not graded if the record is whole. */
    Set<Grade> possible(int year) {
        Set<Grade> grades = gradesByYear.get(year);
        if (grades != null) {
            return grades;
        }
        return whole ? EnumSet.of(Grade.NO_GRADE) : Grade.ANNUAL;
    }

    /** Whether the year was graded as one of {@code wanted}. */
    Truth graded(int year, Set<Grade> wanted) {
        Set<Grade> grades = possible(year);
        return Truth.of(grades.stream().anyMatch(wanted::contains), !wanted.containsAll(grades));
    }

    /** Whether the year has rows that contradict each other. */
    boolean contradicted(int year) {
        Set<Grade> grades = gradesByYear.get(year);
        return grades != null && grades.size() > 1;
    }

    /** Whether there may be more rows. */
    Gaps gaps() {
        return Gaps.of(file.cadre().appraisals(), file.asOf(), Fact.APPRAISALS);
    }
}
