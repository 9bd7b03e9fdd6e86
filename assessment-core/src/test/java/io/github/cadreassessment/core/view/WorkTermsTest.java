package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Field work, ballots, findings on the style of work, recorded points, petitions and courses of a year. */
class WorkTermsTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Question ASKED = new Question.Commendation(2024, AS_OF);

    private History<FieldRecord> field = History.complete(AS_OF);
    private History<Ballot> ballots = History.complete(AS_OF);
    private History<StyleFinding> style = History.complete(AS_OF);
    private History<Petition> petitions = History.complete(AS_OF);
    private History<ReviewYear> reviews = History.complete(AS_OF);
    private History<Course> courses = History.complete(AS_OF);
    private History<MassWorkTarget> targets = History.complete(AS_OF);

    private CaseView view() {
        DailyWork work = new DailyWork(
                History.complete(AS_OF),
                History.complete(AS_OF),
                field,
                History.complete(AS_OF, new StationYear(2024, 24, 30)),
                ballots,
                style,
                petitions,
                reviews,
                courses);
        return derive(file().work(work).massWork(targets), ASKED);
    }

    private static FieldRecord record(PartialDate day, Boolean complete, String target) {
        return new FieldRecord(FieldRecordKind.INTERVIEW, day, complete, target);
    }

    @Test
    void fieldRecords_ofTheYear_countWhereTheyAreComplete() {
        field = History.complete(
                AS_OF,
                record(on("2024-01-01"), true, "t1"),
                record(on("2024-12-30"), true, "t2"),
                record(on("2024-12-31"), true, "t1"),
                record(on("2023-12-31"), true, "t1"),
                record(on("2024-05-05"), false, "t1"));
        targets = History.complete(AS_OF, new MassWorkTarget("t1", 2024, true, 1, true, 3, 3));
        CaseView view = view();
        assertThat(view.known("field-records")).isEqualTo(Known.exactly(2));
        assertThat(view.items(MassWorkValues.COLLECTION).get(0).known("target-field-records"))
                .isEqualTo(Known.exactly(1));
        assertThat(view.known("station-days")).isEqualTo(Known.exactly(24));
        assertThat(view.known("households-visited")).isEqualTo(Known.exactly(30));
    }

    @Test
    void fieldRecords_ofAnUncertainDay_mayCount() {
        field = History.complete(AS_OF, record(PartialDate.between(day(2023, 12, 1), day(2024, 1, 31)), true, "t1"));
        assertThat(view().known("field-records"))
                .isEqualTo(between(0, 1, MissingFact.notRecorded(Fact.FIELD_RECORD_DETAILS)));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void ballots_ofSeveralAspects_areAddedUpAndTheLeastTurnoutCounts() {
        ballots = History.complete(
                AS_OF,
                new Ballot(2024, BallotAspect.WORK, 100, 80, 60),
                new Ballot(2024, BallotAspect.POLICY_EFFECT, 100, 50, 50),
                new Ballot(2023, BallotAspect.WORK, 100, 10, 0));
        CaseView view = view();
        assertThat(view.known("ballot-satisfaction")).isEqualTo(Known.exactly(8461));
        assertThat(view.known("ballot-turnout")).isEqualTo(Known.exactly(5000));
        assertThat(view.known("ballot-aspects")).isEqualTo(Known.exactly(2));
    }

    @Test
    void ballots_whereNoneWasHeld_areNotKnownAndNeverNought() {
        CaseView view = view();
        assertThat(view.known("ballot-satisfaction"))
                .isEqualTo(between(0, 10_000, MissingFact.notRecorded(Fact.BALLOT_FIGURES)));
        assertThat(view.known("ballot-aspects")).isEqualTo(Known.exactly(0));
    }

    @Test
    void styleFindings_confirmedInTheYear_countByKind() {
        style = History.complete(
                AS_OF,
                new StyleFinding(StyleFindingKind.FORMALISM, on("2024-03-01")),
                new StyleFinding(StyleFindingKind.FORMALISM, PartialDate.inYear(Year.of(2024))),
                new StyleFinding(StyleFindingKind.BUREAUCRACY, on("2023-03-01")));
        CaseView view = view();
        assertThat(view.known("formalism-findings"))
                .isEqualTo(between(1, 2, MissingFact.notRecorded(Fact.STYLE_FINDING_DATES)));
        assertThat(view.known("bureaucracy-findings")).isEqualTo(Known.exactly(0));
    }

    @Test
    void points_withoutARow_areNotKnownHoweverCompleteTheRecord() {
        assertThat(view().known("democratic-points"))
                .isEqualTo(between(0, 10_000, MissingFact.notRecorded(Fact.DEMOCRATIC_POINTS)));
        reviews = History.complete(AS_OF, new ReviewYear(2024, 95, null));
        assertThat(view().known("democratic-points")).isEqualTo(Known.exactly(9500));
        assertThat(view().known("systems-points"))
                .isEqualTo(between(0, 10_000, MissingFact.notRecorded(Fact.SYSTEMS_POINTS)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-02-29, 1, true",
        "2024-02-28, 2024-03-01, 2, true",
        "2024-12-30, 2024-12-31, 1, false",
        "2024-12-30, 2025-02-01, 1, false"
    })
    void petition_onTheMorningOfADay_isClosedIfThatWasBefore(
            String received, String closed, int days, boolean isClosed) {
        petitions = History.complete(AS_OF, new Petition(new OpaqueId("p1"), on(received), true, on(closed)));
        ItemView item = view().items(PetitionItems.COLLECTION).get(0);
        assertThat(item.known("petition-days")).isEqualTo(Known.exactly(days));
        assertThat(item.known("petition-closed")).isEqualTo(Known.exactly(isClosed));
    }

    @Test
    void petitions_withOneId_areNotToldApart() {
        petitions = History.complete(
                AS_OF,
                new Petition(new OpaqueId("p1"), on("2024-02-01"), false, PartialDate.unknown()),
                new Petition(new OpaqueId("p1"), on("2023-02-01"), false, PartialDate.unknown()));
        assertThat(view().items(PetitionItems.COLLECTION)).isEmpty();
        assertThat(Objects.requireNonNull(view().collections().get(PetitionItems.COLLECTION))
                        .unlisted())
                .containsExactly(new MissingFact(Fact.PETITIONS, "", Reason.CONTRADICTORY));
    }

    @ParameterizedTest
    @CsvSource({"56, 8", "55, 7", "7, 1", "6, 0"})
    void course_ofSoManyHours_hasASeventhWithoutAFraction(int hours, int seventh) {
        courses = History.complete(AS_OF, new Course(new OpaqueId("c1"), 2024, hours, 0));
        assertThat(view().items(CourseItems.COLLECTION).get(0).known("course-seventh"))
                .isEqualTo(Known.exactly(seventh));
    }

    @Test
    void targetsReached_inPercent_areNotKnownWithoutATarget() {
        assertThat(view().known("mass-work-reached"))
                .isEqualTo(between(0, 10_000, new MissingFact(Fact.TARGETS, "", Reason.ORGANISATION_GAP)));
        targets = History.complete(
                AS_OF,
                new MassWorkTarget("t1", 2024, true, 1, true, 3, 3),
                new MassWorkTarget("t2", 2024, true, 1, true, 3, 2),
                new MassWorkTarget("t3", 2024, true, 1, true, 3, 1));
        assertThat(view().known("mass-work-reached")).isEqualTo(Known.exactly(3333));
    }
}
