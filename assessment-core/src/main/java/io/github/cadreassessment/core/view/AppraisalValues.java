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

    private AppraisalValues(CaseFile file) {
        this.file = file;
    }

    static void addTo(TermDerivations terms) {
        terms.word(
                "last-year-grade",
                file -> YearGrades.words(YearGrades.possible(file, lastYear(file))),
                AppraisalValues::missingOfLastYear);
        terms.word("grade-of-the-year", AppraisalValues::ofTheYear, AppraisalValues::missingOfTheYear);
        addWindow(terms, "excellent-count-3y", EXCELLENT);
        addWindow(terms, "below-competent-count-3y", BELOW_COMPETENT);
        terms.put("consecutive-excellent-years", file -> new AppraisalValues(file).consecutive());
        terms.range(
                "appraisal-count",
                (file, out) -> {
                    int years = YearGrades.recordedYears(file);
                    out.set(years, YearGrades.isWhole(file) ? years : Known.NO_HIGH);
                },
                file -> YearGrades.gaps(file).list());
    }

    private static void addWindow(TermDerivations terms, String term, long wanted) {
        terms.range(term, (file, out) -> inWindow(file, wanted, out), file -> missingInWindow(file, wanted));
    }

    private static int lastYear(CaseFile file) {
        return file.asOf().getYear() - 1;
    }

    /** Where two rows contradict each other, more rows would not help. */
    private static List<MissingFact> missingOfLastYear(CaseFile file) {
        return (YearGrades.contradicted(file, lastYear(file))
                        ? Gaps.none().contradictory(Fact.APPRAISALS, true)
                        : YearGrades.gaps(file))
                .list();
    }

    /** Only what is recorded counts: a grade that was computed never does. */
    private static long ofTheYear(CaseFile file) {
        int year = file.yearAsked();
        long recorded = YearGrades.recorded(file, year);
        if (recorded == 0) {
            recorded = isOver(file, year) ? YearGrades.possible(file, year) : ANNUAL;
        }
        return YearGrades.words(recorded);
    }

    private static List<MissingFact> missingOfTheYear(CaseFile file) {
        int year = file.yearAsked();
        long recorded = YearGrades.recorded(file, year);
        Gaps gaps =
                Long.bitCount(recorded) > 1 ? Gaps.none().contradictory(Fact.APPRAISALS, true) : YearGrades.gaps(file);
        return gaps.notRecorded(Fact.APPRAISALS, recorded == 0 && !isOver(file, year) && YearGrades.isWhole(file))
                .list();
    }

    private static boolean isOver(CaseFile file, int year) {
        return year < file.asOf().getYear();
    }

    private static void inWindow(CaseFile file, long wanted, Workings out) {
        long low = 0;
        long high = 0;
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            Truth counts = YearGrades.graded(file, file.asOf().getYear() - back, wanted);
            low += counts.canFail() ? 0 : 1;
            high += counts.canHold() ? 1 : 0;
        }
        out.set(low, high);
    }

    private static List<MissingFact> missingInWindow(CaseFile file, long wanted) {
        Gaps gaps = YearGrades.gaps(file);
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            int year = file.asOf().getYear() - back;
            gaps.contradictory(
                    Fact.APPRAISALS,
                    YearGrades.graded(file, year, wanted) == Truth.UNKNOWN && YearGrades.contradicted(file, year));
        }
        return gaps.list();
    }

    private Known consecutive() {
        int year = file.asOf().getYear() - 1;
        int least = 0;
        while (YearGrades.graded(file, year - least, EXCELLENT) == Truth.TRUE) {
            least++;
        }
        int most = least;
        Gaps gaps = YearGrades.gaps(file);
        while (year - most >= YearGrades.firstRecordedYear(file)
                && YearGrades.graded(file, year - most, EXCELLENT).canHold()) {
            gaps.contradictory(Fact.APPRAISALS, YearGrades.contradicted(file, year - most));
            most++;
        }
        // Only years without a row are left, and with a whole record none of them is excellent.
        boolean open = year - most < YearGrades.firstRecordedYear(file) && !YearGrades.isWhole(file);
        return new Bounds(least, most).openUnless(!open).known(gaps.list());
    }
}
