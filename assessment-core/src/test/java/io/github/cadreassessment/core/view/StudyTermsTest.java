package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The study register and the inspections of study notes. */
class StudyTermsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final MissingFact STUDY = new MissingFact(Fact.STUDY, "", Reason.TABLE_NOT_COMPLETE);
    private static final MissingFact FIGURES = MissingFact.notRecorded(Fact.STUDY_FIGURES);
    private static final MissingFact NOTES = new MissingFact(Fact.NOTES, "", Reason.TABLE_NOT_COMPLETE);

    private static CaseView studied(LocalDate asOf, StudyHalfYear... halves) {
        return derived(asOf, History.complete(asOf, halves), History.complete(asOf));
    }

    private static CaseView inspected(NoteInspection... notes) {
        return derived(YEAR_END, History.complete(YEAR_END), History.complete(YEAR_END, notes));
    }

    private static CaseView derived(LocalDate asOf, History<StudyHalfYear> study, History<NoteInspection> notes) {
        DailyWork none = DailyWork.NOT_RECORDED;
        DailyWork work = new DailyWork(
                study,
                notes,
                none.field(),
                none.stations(),
                none.ballots(),
                none.style(),
                none.petitions(),
                none.reviews(),
                none.courses());
        return derive(file().work(work), new Question.Study(2024, asOf));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 8, 0, 8000, 8000",
        "10, 8, 2, 10000, 8000",
        "3, 2, 0, 6666, 6666",
        "7, 0, 0, 0, 0",
        "0, 0, 0, 10000, 10000",
        "4, 0, 4, 10000, 0"
    })
    void attendance_ofOneHalf_isASharePresentRoundedDown(int sessions, int present, int excused, long due, long all) {
        CaseView view = studied(YEAR_END, new StudyHalfYear(2024, 1, sessions, present, excused, 20));
        assertThat(view.known("study-attendance")).isEqualTo(Known.exactly(due));
        assertThat(view.known("actual-study-attendance")).isEqualTo(Known.exactly(all));
    }

    @Test
    void attendance_ofBothHalves_isThatOfAllTheirSessions() {
        CaseView view = studied(
                YEAR_END,
                new StudyHalfYear(2024, 1, 10, 10, 0, 30),
                new StudyHalfYear(2024, 2, 30, 20, 0, 12),
                new StudyHalfYear(2023, 2, 30, 0, 0, 99));
        assertThat(view.known("study-attendance")).isEqualTo(Known.exactly(7500));
        assertThat(view.known("study-hours")).isEqualTo(Known.exactly(42));
    }

    @Test
    void attendance_whereAFigureIsMissing_isAnythingAndNamesIt() {
        CaseView view = studied(YEAR_END, new StudyHalfYear(2024, 1, 10, null, 0, 30));
        assertThat(view.known("study-attendance")).isEqualTo(between(0, 10_000, FIGURES));
        assertThat(view.known("study-hours")).isEqualTo(Known.exactly(30));
    }

    @Test
    void attendance_whereTheRegisterIsNotComplete_isAnything() {
        CaseView view = derived(YEAR_END, History.incomplete(), History.incomplete());
        assertThat(view.known("study-attendance")).isEqualTo(between(0, 10_000, STUDY));
        assertThat(view.known("study-hours")).isEqualTo(between(0, Known.NO_HIGH, STUDY));
        assertThat(view.known("failed-note-inspections")).isEqualTo(between(0, 2, NOTES));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 0", "2024-01-02, 1", "2024-07-01, 1", "2024-07-02, 2", "2025-03-01, 2"})
    void halves_onTheMorningOfADay_areThoseThatBeganBefore(LocalDate asOf, int halves) {
        assertThat(studied(asOf).items(StudyValues.COLLECTION)).hasSize(halves);
    }

    @Test
    void halves_twoRowsThatDiffer_areContradictory() {
        MissingFact contradiction = new MissingFact(Fact.STUDY_FIGURES, "", Reason.CONTRADICTORY);
        CaseView view =
                studied(YEAR_END, new StudyHalfYear(2024, 1, 10, 9, 0, 20), new StudyHalfYear(2024, 1, 10, 9, 0, 24));
        assertThat(view.known("study-hours")).isEqualTo(between(20, 24, contradiction));
        assertThat(view.known("study-attendance")).isEqualTo(Known.exactly(9000));
    }

    @Test
    void notes_inspectedTwice_countThoseThatFailed() {
        CaseView view = inspected(new NoteInspection(2024, 1, true), new NoteInspection(2024, 2, false));
        assertThat(view.known("note-inspections")).isEqualTo(Known.exactly(2));
        assertThat(view.known("failed-note-inspections")).isEqualTo(Known.exactly(1));
    }

    @Test
    void notes_ofWhichTheResultIsMissing_mayHaveFailed() {
        CaseView view = inspected(new NoteInspection(2024, 1, null));
        assertThat(view.known("note-inspections")).isEqualTo(Known.exactly(1));
        assertThat(view.known("failed-note-inspections"))
                .isEqualTo(between(0, 1, MissingFact.notRecorded(Fact.NOTE_RESULT)));
    }

    @Test
    void row_ofMorePresentThanHeld_isRefused() {
        assertThatThrownBy(() -> new StudyHalfYear(2024, 1, 10, 9, 2, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The sessions present and excused (11) of year (2024) must be at most 10. Maybe the columns "
                                + "were swapped.");
        assertThatThrownBy(() -> new NoteInspection(2024, 3, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The half (3) of year (2024) must be 1 or 2. Maybe a month stands in its place.");
    }
}
