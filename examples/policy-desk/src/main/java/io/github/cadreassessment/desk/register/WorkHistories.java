package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import java.util.List;

/** The histories of study and work of everybody on the register. */
record WorkHistories(
        HistoryTable<StudyHalfYear> study,
        HistoryTable<NoteInspection> notes,
        HistoryTable<FieldRecord> field,
        HistoryTable<StationYear> stations,
        HistoryTable<Ballot> ballots,
        HistoryTable<StyleFinding> style,
        HistoryTable<Petition> petitions,
        HistoryTable<ReviewYear> reviews,
        HistoryTable<Course> courses) {
    static WorkHistories read(HistoryReader reader, Roster<?> people) {
        return new WorkHistories(
                reader.read(
                        RegisterTable.STUDY,
                        new RowKind<>(WorkRows::study, study -> List.of(study.year(), study.half())),
                        people),
                reader.read(
                        RegisterTable.NOTES,
                        new RowKind<>(WorkRows::notes, notes -> List.of(notes.year(), notes.half())),
                        people),
                reader.read(RegisterTable.FIELD, RowKind.dated(WorkRows::field, FieldRecord::day), people),
                reader.read(RegisterTable.STATIONS, new RowKind<>(WorkRows::station, StationYear::year), people),
                reader.read(
                        RegisterTable.BALLOTS,
                        new RowKind<>(WorkRows::ballot, ballot -> List.of(ballot.year(), ballot.aspect())),
                        people),
                reader.read(RegisterTable.STYLE, RowKind.dated(WorkRows::style, StyleFinding::confirmed), people),
                reader.read(RegisterTable.PETITIONS, new RowKind<>(WorkRows::petition, Petition::id), people),
                reader.read(RegisterTable.REVIEWS, new RowKind<>(WorkRows::review, ReviewYear::year), people),
                reader.read(RegisterTable.COURSES, new RowKind<>(WorkRows::course, Course::id), people));
    }

    /** What is recorded of one person. */
    DailyWork of(OpaqueId person) {
        return new DailyWork(
                study.of(person),
                notes.of(person),
                field.of(person),
                stations.of(person),
                ballots.of(person),
                style.of(person),
                petitions.of(person),
                reviews.of(person),
                courses.of(person));
    }
}
