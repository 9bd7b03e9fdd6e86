package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Truth;
import java.util.List;
import java.util.Set;

/**
 * The grades that each year can have, each as the bit of its place; only years that were over on the date asked about are
 * read.
 */
final class YearGrades {
    private static final long ANNUAL = bits(Grade.ANNUAL);
    private static final long NO_GRADE = bit(Grade.NO_GRADE);

    private final CaseFile file;
    private final List<Appraisal> rows;
    private final boolean whole;

    YearGrades(CaseFile file) {
        this.file = file;
        this.rows = file.cadre().appraisals().rows();
        this.whole = file.cadre().appraisals().covers(file.asOf());
    }

    /** The bits of these grades. */
    static long bits(Set<Grade> grades) {
        long bits = 0;
        for (Grade grade : grades) {
            bits |= bit(grade);
        }
        return bits;
    }

    private static long bit(Grade grade) {
        return 1L << grade.ordinal();
    }

    /** The bits of {@code grades} as those of the words of a grade of the annual appraisal. */
    static long words(long grades) {
        long words = 0;
        int word = 0;
        for (Grade grade : Grade.values()) {
            if ((ANNUAL & bit(grade)) != 0) {
                words |= (grades & bit(grade)) != 0 ? 1L << word : 0;
                word++;
            }
        }
        return words;
    }

    boolean isWhole() {
        return whole;
    }

    private boolean isOver(int year) {
        return year < file.asOf().getYear();
    }

    /** How many years have a row. */
    int recordedYears() {
        int years = 0;
        for (int i = 0; i < rows.size(); i++) {
            years += isOver(rows.get(i).year()) && isFirstOfItsYear(i) ? 1 : 0;
        }
        return years;
    }

    private boolean isFirstOfItsYear(int index) {
        for (int i = 0; i < index; i++) {
            if (rows.get(i).year() == rows.get(index).year()) {
                return false;
            }
        }
        return true;
    }

    /** The first year that has a row, or else the year of the date asked about. */
    int firstRecordedYear() {
        int first = file.asOf().getYear();
        for (Appraisal row : rows) {
            first = Math.min(first, row.year());
        }
        return first;
    }

    /** The grades that rows of the year have, whether it is over or not. */
    long recorded(int year) {
        long grades = 0;
        for (Appraisal row : rows) {
            grades |= row.year() == year ? bit(row.grade()) : 0;
        }
        return grades;
    }

    /** The grades that the year can have; a year without a row was not graded if the record is whole. */
    long possible(int year) {
        long grades = isOver(year) ? recorded(year) : 0;
        if (grades != 0) {
            return grades;
        }
        return whole ? NO_GRADE : ANNUAL;
    }

    /** Whether the year was graded as one of {@code wanted}. */
    Truth graded(int year, long wanted) {
        long grades = possible(year);
        return Truth.of((grades & wanted) != 0, (grades & ~wanted) != 0);
    }

    /** Whether the year has rows that contradict each other. */
    boolean contradicted(int year) {
        return isOver(year) && Long.bitCount(recorded(year)) > 1;
    }

    /** Whether there may be more rows. */
    Gaps gaps() {
        return Gaps.of(file.cadre().appraisals(), file.asOf(), Fact.APPRAISALS);
    }
}
