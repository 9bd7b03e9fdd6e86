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
    private static final List<Grade> GRADES = List.of(Grade.values());
    private static final long NO_GRADE = bit(Grade.NO_GRADE);

    private YearGrades() {}

    private static List<Appraisal> rows(CaseFile file) {
        return file.cadre().appraisals().rows();
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
        for (int i = 0; i < GRADES.size(); i++) {
            Grade grade = GRADES.get(i);
            if ((ANNUAL & bit(grade)) != 0) {
                words |= (grades & bit(grade)) != 0 ? 1L << word : 0;
                word++;
            }
        }
        return words;
    }

    static boolean isWhole(CaseFile file) {
        return file.cadre().appraisals().covers(file.asOf());
    }

    private static boolean isOver(CaseFile file, int year) {
        return year < file.asOf().getYear();
    }

    /** How many years have a row. */
    static int recordedYears(CaseFile file) {
        List<Appraisal> rows = rows(file);
        int years = 0;
        for (int i = 0; i < rows.size(); i++) {
            years += isOver(file, rows.get(i).year()) && isFirstOfItsYear(rows, i) ? 1 : 0;
        }
        return years;
    }

    private static boolean isFirstOfItsYear(List<Appraisal> rows, int index) {
        for (int i = 0; i < index; i++) {
            if (rows.get(i).year() == rows.get(index).year()) {
                return false;
            }
        }
        return true;
    }

    /** The first year that has a row, or else the year of the date asked about. */
    static int firstRecordedYear(CaseFile file) {
        List<Appraisal> rows = rows(file);
        int first = file.asOf().getYear();
        for (int i = 0; i < rows.size(); i++) {
            first = Math.min(first, rows.get(i).year());
        }
        return first;
    }

    /** The grades that rows of the year have, whether it is over or not. */
    static long recorded(CaseFile file, int year) {
        List<Appraisal> rows = rows(file);
        long grades = 0;
        // By index, as an iterator for each year of everybody is most of the garbage.
        for (int i = 0; i < rows.size(); i++) {
            Appraisal row = rows.get(i);
            grades |= row.year() == year ? bit(row.grade()) : 0;
        }
        return grades;
    }

    /** The grades that the year can have; a year without a row was not graded if the record is whole. */
    static long possible(CaseFile file, int year) {
        long grades = isOver(file, year) ? recorded(file, year) : 0;
        if (grades != 0) {
            return grades;
        }
        return isWhole(file) ? NO_GRADE : ANNUAL;
    }

    /** Whether the year was graded as one of {@code wanted}. */
    static Truth graded(CaseFile file, int year, long wanted) {
        long grades = possible(file, year);
        return Truth.of((grades & wanted) != 0, (grades & ~wanted) != 0);
    }

    /** Whether the year has rows that contradict each other. */
    static boolean contradicted(CaseFile file, int year) {
        return isOver(file, year) && Long.bitCount(recorded(file, year)) > 1;
    }

    /** Whether there may be more rows. */
    static Gaps gaps(CaseFile file) {
        return Gaps.of(file.cadre().appraisals(), file.asOf(), Fact.APPRAISALS);
    }
}
