package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Derives the terms about annual appraisals. Only years that were over on the date asked about count. */
final class AppraisalValues {
    private static final int WINDOW_YEARS = 3;
    private static final Set<Grade> EXCELLENT = EnumSet.of(Grade.EXCELLENT);
    private static final Set<Grade> BELOW_COMPETENT = EnumSet.of(Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT);

    private final CaseFile file;
    private final boolean whole;
    private final SortedMap<Integer, Set<Grade>> gradesByYear = new TreeMap<>();

    private AppraisalValues(CaseFile file) {
        this.file = file;
        History<Appraisal> history = file.cadre().appraisals();
        this.whole = history.covers(file.asOf());
        for (Appraisal appraisal : history.rows()) {
            if (appraisal.year() < file.asOf().getYear()) {
                gradesByYear
                        .computeIfAbsent(appraisal.year(), year -> EnumSet.noneOf(Grade.class))
                        .add(appraisal.grade());
            }
        }
    }

    static void add(CaseFile file, Map<String, Known> values) {
        AppraisalValues derived = new AppraisalValues(file);
        values.put("last-year-grade", derived.lastYear());
        values.put("excellent-count-3y", derived.inWindow(EXCELLENT));
        values.put("below-competent-count-3y", derived.inWindow(BELOW_COMPETENT));
        int years = derived.gradesByYear.size();
        values.put(
                "appraisal-count",
                new Bounds(years, years)
                        .openUnless(derived.whole)
                        .known(derived.gaps().list()));
    }

    private Known lastYear() {
        int year = file.asOf().getYear() - 1;
        Set<Grade> grades = possible(year);
        // Where two rows contradict each other, more rows would not help.
        Gaps gaps = contradicted(year) ? Gaps.none().contradictory(Fact.APPRAISALS, true) : gaps();
        return new Known.Choice(grades.stream().map(Grade::name).toList(), gaps.list());
    }

    private Known inWindow(Set<Grade> wanted) {
        Bounds count = Bounds.NONE;
        Gaps gaps = gaps();
        for (int back = 1; back <= WINDOW_YEARS; back++) {
            int year = file.asOf().getYear() - back;
            Set<Grade> grades = possible(year);
            Truth counts = Truth.of(grades.stream().anyMatch(wanted::contains), !wanted.containsAll(grades));
            count = count.counting(counts);
            gaps.contradictory(Fact.APPRAISALS, counts == Truth.UNKNOWN && contradicted(year));
        }
        return count.known(gaps.list());
    }

    /** The grades that the year can have; a year without a row was not graded if the record is whole. */
    private Set<Grade> possible(int year) {
        Set<Grade> grades = gradesByYear.get(year);
        if (grades != null) {
            return grades;
        }
        return whole ? EnumSet.of(Grade.NO_GRADE) : EnumSet.allOf(Grade.class);
    }

    private boolean contradicted(int year) {
        Set<Grade> grades = gradesByYear.get(year);
        return grades != null && grades.size() > 1;
    }

    private Gaps gaps() {
        return Gaps.of(file.cadre().appraisals(), file.asOf(), Fact.APPRAISALS);
    }
}
