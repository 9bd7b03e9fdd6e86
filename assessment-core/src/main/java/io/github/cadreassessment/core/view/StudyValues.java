package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Derives the terms about the study register, of the half-years that have begun. */
final class StudyValues {
    static final String COLLECTION = "study-half-years";

    private final CaseFile file;
    private final History<StudyHalfYear> study;
    private final List<Integer> halves;

    private StudyValues(CaseFile file) {
        this.file = file;
        this.study = file.cadre().work().study();
        this.halves = halves(file);
    }

    static void addTo(TermDerivations terms) {
        terms.put("study-attendance", file -> new StudyValues(file).attendance(false));
        terms.put("actual-study-attendance", file -> new StudyValues(file).attendance(true));
        terms.put("study-hours", file -> new StudyValues(file).hours());
        terms.put("note-inspections", file -> new NoteValues(file).inspections());
        terms.put("failed-note-inspections", file -> new NoteValues(file).failures());
    }

    private Known attendance(boolean all) {
        return attendance(halves, all);
    }

    private Known hours() {
        return hours(halves);
    }

    static Items items(CaseFile file) {
        StudyValues derived = new StudyValues(file);
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (int half : derived.halves) {
            List<Integer> one = List.of(half);
            items.put(
                    file.yearAsked() + "-H" + half,
                    Map.of(
                            "half-year-attendance", derived.attendance(one, false),
                            "half-year-actual-attendance", derived.attendance(one, true),
                            "half-year-study-hours", derived.hours(one)));
        }
        return new Items(items, List.of());
    }

    /** The halves of the year asked about that began before as-of. */
    static List<Integer> halves(CaseFile file) {
        return IntStream.of(1, 2)
                .filter(half ->
                        LocalDate.of(file.yearAsked(), half == 1 ? 1 : 7, 1).isBefore(file.asOf()))
                .boxed()
                .toList();
    }

    private List<StudyHalfYear> rows(int half) {
        return study.rows().stream()
                .filter(row -> row.year() == file.yearAsked() && row.half() == half)
                .toList();
    }

    private Known attendance(List<Integer> some, boolean all) {
        Gaps gaps = Gaps.of(study, file.asOf(), Fact.STUDY);
        boolean whole = study.covers(file.asOf());
        Bounds present = Bounds.NONE;
        Bounds due = Bounds.NONE;
        for (int half : some) {
            List<StudyHalfYear> rows = rows(half);
            present = present.plus(
                    YearRows.sum(rows, row -> YearRows.amount(row.present()), whole, Fact.STUDY_FIGURES, gaps));
            due = due.plus(YearRows.sum(rows, row -> due(row, all), whole, Fact.STUDY_FIGURES, gaps));
        }
        return YearRows.percent(present, due).known(gaps.list());
    }

    /** The sessions to be at: all, or those from which the person was not excused. */
    private static Bounds due(StudyHalfYear row, boolean all) {
        Integer sessions = row.sessions();
        Integer excused = row.excused();
        if (sessions == null || (!all && excused == null)) {
            return Bounds.ANY;
        }
        long due = sessions - (all || excused == null ? 0L : excused);
        return new Bounds(due, due);
    }

    private Known hours(List<Integer> some) {
        Gaps gaps = Gaps.of(study, file.asOf(), Fact.STUDY);
        Bounds hours = Bounds.NONE;
        for (int half : some) {
            hours = hours.plus(YearRows.sum(
                    rows(half),
                    row -> YearRows.amount(row.hours()),
                    study.covers(file.asOf()),
                    Fact.STUDY_FIGURES,
                    gaps));
        }
        return hours.known(gaps.list());
    }
}
