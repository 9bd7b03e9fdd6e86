package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Set;

/** Derives the terms about annual appraisals. Only years that were over on the date asked about count. */
final class AppraisalValues {
    private static final int WINDOW_YEARS = 3;
    private static final Set<Grade> EXCELLENT = EnumSet.of(Grade.EXCELLENT);
    private static final Set<Grade> BELOW_COMPETENT = EnumSet.of(Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT);

    private final CaseFile file;
    private final YearGrades grades;

    private AppraisalValues(CaseFile file) {
        this.file = file;
        this.grades = file.yearGrades();
    }

    static void addTo(TermDerivations terms) {
        terms.put("last-year-grade", file -> new AppraisalValues(file).lastYear());
        terms.put("grade-of-the-year", file -> new AppraisalValues(file).ofTheYear());
        terms.put("excellent-count-3y", file -> new AppraisalValues(file).inWindow(EXCELLENT));
        terms.put("below-competent-count-3y", file -> new AppraisalValues(file).inWindow(BELOW_COMPETENT));
        terms.put("consecutive-excellent-years", file -> new AppraisalValues(file).consecutive());
        terms.put("appraisal-count", file -> new AppraisalValues(file).recorded());
    }

    private Known recorded() {
        int years = grades.recordedYears();
        return new Bounds(years, years)
                .openUnless(grades.isWhole())
                .known(grades.gaps().list());
    }

    private Known lastYear() {
        int year = file.asOf().getYear() - 1;
        // Where two rows contradict each other, more rows would not help.
        Gaps gaps = grades.contradicted(year) ? Gaps.none().contradictory(Fact.APPRAISALS, true) : grades.gaps();
        return new Known.Choice(grades.possible(year).stream().map(Grade::name).toList(), gaps.list());
    }

    /** Only what is recorded counts: a grade that was computed never does. */
    private Known ofTheYear() {
        int year = file.yearAsked();
        Set<Grade> recorded = EnumSet.noneOf(Grade.class);
        for (Appraisal appraisal : file.cadre().appraisals().rows()) {
            if (appraisal.year() == year) {
                recorded.add(appraisal.grade());
            }
        }
        Gaps gaps = recorded.size() > 1 ? Gaps.none().contradictory(Fact.APPRAISALS, true) : grades.gaps();
        boolean over = year < file.asOf().getYear();
        if (recorded.isEmpty()) {
            recorded.addAll(over ? grades.possible(year) : Grade.ANNUAL);
            gaps.notRecorded(Fact.APPRAISALS, !over && grades.isWhole());
        }
        return new Known.Choice(recorded.stream().map(Grade::name).toList(), gaps.list());
    }

    private Known inWindow(Set<Grade> wanted) {
        Bounds count = Bounds.NONE;
        Gaps gaps = grades.gaps();
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            int year = file.asOf().getYear() - back;
            Truth counts = grades.graded(year, wanted);
            count = count.counting(counts);
            gaps.contradictory(Fact.APPRAISALS, counts == Truth.UNKNOWN && grades.contradicted(year));
        }
        return count.known(gaps.list());
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
