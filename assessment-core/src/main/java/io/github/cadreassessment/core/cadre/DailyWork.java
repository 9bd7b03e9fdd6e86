package io.github.cadreassessment.core.cadre;

/**
 * What is recorded of a cadre's study and work through the year. Immutable and thread-safe.
 *
 * @param study the study register by half-year
 * @param notes inspections of study notes
 * @param field records of field work
 * @param stations days stationed in villages and households visited, by year
 * @param ballots ballots of the masses
 * @param style confirmed findings of formalism or bureaucracy
 * @param petitions petitions that the person handles
 * @param reviews recorded results of a year
 * @param courses courses of training off the job
 */
public record DailyWork(
        History<StudyHalfYear> study,
        History<NoteInspection> notes,
        History<FieldRecord> field,
        History<StationYear> stations,
        History<Ballot> ballots,
        History<StyleFinding> style,
        History<Petition> petitions,
        History<ReviewYear> reviews,
        History<Course> courses) {
    /** Nothing is recorded. */
    public static final DailyWork NOT_RECORDED = new DailyWork(
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete(),
            History.incomplete());
}
