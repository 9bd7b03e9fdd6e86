package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a unit through its year. */
class UnitTermsTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);
    private static final OpaqueId HEAD = new OpaqueId("head-1");

    private static CaseView derive(Unit.Builder file, LocalDate asOf) {
        return CaseDerivation.derive(file.build(), new Question.UnitDuties(2024, asOf), TermCatalogue.builtIn());
    }

    private static CaseView derive(Unit.Builder file) {
        return derive(file, AS_OF);
    }

    private static Unit.Builder file() {
        return Unit.withId("u-1");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, 0", "2024-02-01, 1", "2024-02-29, 1", "2024-03-01, 2", "2025-01-01, 12"})
    void months_onTheMorningOfADay_areThoseThatAreOver(LocalDate asOf, int months) {
        assertThat(derive(file(), asOf).items("unit-months")).hasSize(months);
    }

    @Test
    void seminars_byMonthAndByHead_countWhereTheyCertainlyBelong() {
        CaseView view = derive(file().heads(History.complete(AS_OF, HEAD))
                .seminars(History.complete(
                        AS_OF,
                        new Seminar(on("2024-01-01"), HEAD),
                        new Seminar(on("2024-01-31"), null),
                        new Seminar(PartialDate.inMonth(YearMonth.of(2024, 2)), HEAD),
                        new Seminar(on("2024-07-01"), HEAD))));
        MissingFact details = MissingFact.notRecorded(Fact.SEMINAR_DETAILS);
        assertThat(view.items("unit-months").get(0).known("month-seminars")).isEqualTo(Known.exactly(2));
        assertThat(view.items("unit-months").get(1).known("month-seminars")).isEqualTo(Known.exactly(1));
        assertThat(view.items("department-heads").get(0).known("head-seminars")).isEqualTo(between(2, 3, details));
        assertThat(view.known("seminars")).isEqualTo(Known.exactly(3));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, 0", "2024-04-24, 7", "2024-05-09, 8", "2023-05-01, 366"})
    void festival_withOneActivity_isSoManyDaysFromIt(String activity, long days) {
        CaseView view = derive(file().activities(History.complete(AS_OF, on(activity))));
        assertThat(view.items("festivals")).hasSize(1);
        assertThat(view.items("festivals").get(0).known("festival-activity-distance"))
                .isEqualTo(Known.exactly(days));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, 0", "2024-05-02, 1", "2024-07-02, 2", "2024-10-02, 3"})
    void festivals_onTheMorningOfADay_areThoseThatArePast(LocalDate asOf, int festivals) {
        assertThat(derive(file(), asOf).items("festivals")).hasSize(festivals);
    }

    @Test
    void festival_withAnActivityOfAnUncertainDay_isBetweenTheNearestAndTheFarthest() {
        CaseView view = derive(
                file().activities(History.complete(AS_OF, PartialDate.between(day("2024-04-20"), day("2024-05-03")))));
        assertThat(view.items("festivals").get(0).known("festival-activity-distance"))
                .isEqualTo(between(0, 11, MissingFact.notRecorded(Fact.ACTIVITY_DATES)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void essays_byDepartmentAndHalf_areThoseHandedIn() {
        OpaqueId one = new OpaqueId("d-1");
        OpaqueId other = new OpaqueId("d-2");
        CaseView view = derive(file().departments(History.complete(AS_OF, one, other))
                .essays(History.complete(
                        AS_OF, new DepartmentEssay(one, 2024, 1), new DepartmentEssay(other, 2023, 1))));
        assertThat(view.items("department-half-years"))
                .extracting(ItemView::id, item -> item.known("department-essays"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("d-1-2024-H1", Known.exactly(1)),
                        org.assertj.core.groups.Tuple.tuple("d-2-2024-H1", Known.exactly(0)));
    }

    @Test
    void findings_notPutRight_countAndWhatIsNotRecordedMay() {
        CaseView view = derive(file().findings(History.complete(
                AS_OF,
                new SupervisionFinding(on("2024-01-01"), false),
                new SupervisionFinding(on("2024-01-02"), true),
                new SupervisionFinding(on("2024-01-03"), null))));
        assertThat(view.known("open-supervision-findings"))
                .isEqualTo(between(1, 2, MissingFact.notRecorded(Fact.SUPERVISION_FINDING_DETAILS)));
    }

    @Test
    void unit_onWhichNothingIsRecorded_isUnknownThroughout() {
        CaseView view = derive(file());
        MissingFact seminars = new MissingFact(Fact.SEMINARS, "", Reason.TABLE_NOT_COMPLETE);
        assertThat(view.known("seminars")).isEqualTo(between(0, Known.NO_HIGH, seminars));
        assertThat(view.known("leading-posts"))
                .isEqualTo(between(0, Known.NO_HIGH, MissingFact.notRecorded(Fact.LEADING_POSTS)));
        assertThat(view.mayHaveMore("department-heads")).isTrue();
        assertThat(view.mayHaveMore("petitions")).isTrue();
    }

    @Test
    void numbers_ofAUnit_areThoseRecorded() {
        CaseView view = derive(file().leadingPosts(40).rankHolders(Rank.FIRST_CONSULTANT, 3));
        assertThat(view.known("leading-posts")).isEqualTo(Known.exactly(40));
        assertThat(view.known("holders-first-consultant")).isEqualTo(Known.exactly(3));
        assertThat(view.known("holders-second-consultant").missing())
                .containsExactly(MissingFact.notRecorded(Fact.RANK_HOLDERS));
    }

    @Test
    void question_aboutTheOtherSubject_isRefused() {
        Question promotion = new Question.Promotion(PostLevel.COUNTY_DEPUTY, AS_OF);
        assertThatThrownBy(() -> CaseDerivation.derive(file().build(), promotion, TermCatalogue.builtIn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question (PROMOTION) must be about a unit. Maybe another file is meant.");
        assertThatThrownBy(() -> CaseFiles.derive(CaseFiles.file(), new Question.UnitDuties(2024, AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question (UNIT_DUTIES) must be about a cadre. Maybe another file is meant.");
    }
}
