package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives the terms about inspections of study notes, of the half-years that have begun. */
final class NoteValues {
    private final CaseFile file;
    private final History<NoteInspection> notes;
    private final Map<Integer, Truth> failedByHalf = new HashMap<>();
    private final Gaps failures;
    private final long most;

    NoteValues(CaseFile file) {
        this.file = file;
        this.notes = file.cadre().work().notes();
        this.failures = Gaps.of(notes, file.asOf(), Fact.NOTES);
        List<Integer> halves = StudyValues.halves(file);
        for (NoteInspection row : notes.rows()) {
            if (row.year() == file.yearAsked() && halves.contains(row.half())) {
                add(row);
            }
        }
        this.most = notes.covers(file.asOf()) ? failedByHalf.size() : halves.size();
    }

    private void add(NoteInspection row) {
        Boolean passed = row.passed();
        Truth failed = passed == null ? Truth.UNKNOWN : Truth.of(!passed);
        Truth before = failedByHalf.getOrDefault(row.half(), failed);
        failures.notRecorded(Fact.NOTE_RESULT, passed == null);
        failures.contradictory(Fact.NOTE_RESULT, before != failed);
        failedByHalf.put(row.half(), before == failed ? failed : Truth.UNKNOWN);
    }

    Known inspections() {
        return new Bounds(failedByHalf.size(), most)
                .known(Gaps.of(notes, file.asOf(), Fact.NOTES).list());
    }

    Known failures() {
        Bounds failed = Bounds.NONE;
        for (Truth one : failedByHalf.values()) {
            failed = failed.counting(one);
        }
        long more = most - failedByHalf.size();
        return new Bounds(failed.low(), failed.high() + more).known(failures.list());
    }
}
