package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.List;

/** Derives the terms about annual appraisals. Only years that were over on the date asked about count. */
final class AppraisalValues {
    private static final int WINDOW_YEARS = 3;
    private static final long EXCELLENT = YearGrades.bits(EnumSet.of(Grade.EXCELLENT));
    private static final long BELOW_COMPETENT =
            YearGrades.bits(EnumSet.of(Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT));
    private static final long ANNUAL = YearGrades.bits(Grade.ANNUAL);

    private final CaseFile file;
    private final YearGrades grades;

    private AppraisalValues(CaseFile file) {
        this.file = file;
        this.grades = file.yearGrades();
    }

    static void addTo(TermDerivations terms) {
        terms.word(
                "last-year-grade",
                file -> YearGrades.words(file.yearGrades().possible(lastYear(file))),
                AppraisalValues::missingOfLastYear);
        terms.word("grade-of-the-year", AppraisalValues::ofTheYear, AppraisalValues::missingOfTheYear);
        addWindow(terms, "excellent-count-3y", EXCELLENT);
        addWindow(terms, "below-competent-count-3y", BELOW_COMPETENT);
        terms.put("consecutive-excellent-years", file -> new AppraisalValues(file).consecutive());
        terms.range(
                "appraisal-count",
                (file, out) -> {
                    YearGrades grades = file.yearGrades();
                    int years = grades.recordedYears();
                    out.set(years, grades.isWhole() ? years : Known.NO_HIGH);
                },
                file -> file.yearGrades().gaps().list());
    }

    private static void addWindow(TermDerivations terms, String term, long wanted) {
        terms.range(term, (file, out) -> inWindow(file, wanted, out), file -> missingInWindow(file, wanted));
    }

    private static int lastYear(CaseFile file) {
        return file.asOf().getYear() - 1;
    }

    /** Where two rows contradict each other, more rows would not help. */
    private static List<MissingFact> missingOfLastYear(CaseFile file) {
        YearGrades grades = file.yearGrades();
        return (grades.contradicted(lastYear(file)) ? Gaps.none().contradictory(Fact.APPRAISALS, true) : grades.gaps())
                .list();
    }

    /** Only what is recorded counts: a grade that was computed never does. */
    private static long ofTheYear(CaseFile file) {
        int year = file.yearAsked();
        long recorded = file.yearGrades().recorded(year);
        if (recorded == 0) {
            recorded = isOver(file, year) ? file.yearGrades().possible(year) : ANNUAL;
        }
        return YearGrades.words(recorded);
    }

    private static List<MissingFact> missingOfTheYear(CaseFile file) {
        YearGrades grades = file.yearGrades();
        int year = file.yearAsked();
        long recorded = grades.recorded(year);
        Gaps gaps = Long.bitCount(recorded) > 1 ? Gaps.none().contradictory(Fact.APPRAISALS, true) : grades.gaps();
        return gaps.notRecorded(Fact.APPRAISALS, recorded == 0 && !isOver(file, year) && grades.isWhole())
                .list();
    }

    private static boolean isOver(CaseFile file, int year) {
        return year < file.asOf().getYear();
    }

    private static void inWindow(CaseFile file, long wanted, Workings out) {
        long low = 0;
        long high = 0;
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            Truth counts = file.yearGrades().graded(file.asOf().getYear() - back, wanted);
            low += counts.canFail() ? 0 : 1;
            high += counts.canHold() ? 1 : 0;
        }
        out.set(low, high);
    }

    private static List<MissingFact> missingInWindow(CaseFile file, long wanted) {
        YearGrades grades = file.yearGrades();
        Gaps gaps = grades.gaps();
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            int year = file.asOf().getYear() - back;
            gaps.contradictory(
                    Fact.APPRAISALS, grades.graded(year, wanted) == Truth.UNKNOWN && grades.contradicted(year));
        }
        return gaps.list();
    }

    private Known consecutive() {
        int year = file.asOf().getYear() - 1;
        int least = 0;
        while (grades.graded(year - least, EXCELLENT) == Truth.TRUE) {
            least++;
        }
        int most = least;
        Gaps gaps = grades.gaps();
        while (year - most >= grades.firstRecordedYear()
                && grades.graded(year - most, EXCELLENT).canHold()) {
            gaps.contradictory(Fact.APPRAISALS, grades.contradicted(year - most));
            most++;
        }
        // Only years without a row are left, and with a whole record none of them is excellent.
        boolean open = year - most < grades.firstRecordedYear() && !grades.isWhole();
        return new Bounds(least, most).openUnless(!open).known(gaps.list());
    }
}
