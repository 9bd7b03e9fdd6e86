package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Derives the terms about the study register and the inspections of notes, of the half-years that have begun. */
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

    static void add(CaseFile file, Map<String, Known> values) {
        StudyValues derived = new StudyValues(file);
        values.put("study-attendance", derived.attendance(derived.halves, false));
        values.put("actual-study-attendance", derived.attendance(derived.halves, true));
        values.put("study-hours", derived.hours(derived.halves));
        addNotes(file, values);
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
    private static List<Integer> halves(CaseFile file) {
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

    private static void addNotes(CaseFile file, Map<String, Known> values) {
        History<NoteInspection> notes = file.cadre().work().notes();
        Map<Integer, Truth> failedByHalf = new HashMap<>();
        Gaps failures = Gaps.of(notes, file.asOf(), Fact.NOTES);
        for (int half : halves(file)) {
            List<NoteInspection> rows = notes.rows().stream()
                    .filter(row -> row.year() == file.yearAsked() && row.half() == half)
                    .toList();
            for (NoteInspection row : rows) {
                Boolean passed = row.passed();
                Truth failed = passed == null ? Truth.UNKNOWN : Truth.of(!passed);
                Truth before = failedByHalf.getOrDefault(half, failed);
                failures.notRecorded(Fact.NOTE_RESULT, passed == null);
                failures.contradictory(Fact.NOTE_RESULT, before != failed);
                failedByHalf.put(half, before == failed ? failed : Truth.UNKNOWN);
            }
        }
        boolean whole = notes.covers(file.asOf());
        long inspected = failedByHalf.size();
        long most = whole ? inspected : halves(file).size();
        values.put(
                "note-inspections",
                new Bounds(inspected, most)
                        .known(Gaps.of(notes, file.asOf(), Fact.NOTES).list()));
        Bounds failed = Bounds.NONE;
        for (Truth one : failedByHalf.values()) {
            failed = failed.counting(one);
        }
        values.put(
                "failed-note-inspections",
                new Bounds(failed.low(), failed.high() + most - inspected).known(failures.list()));
    }
}
