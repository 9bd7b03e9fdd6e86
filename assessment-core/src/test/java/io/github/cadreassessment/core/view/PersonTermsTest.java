package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTermsTest {
    private static final MissingFact BIRTH = MissingFact.notRecorded(Fact.BIRTH_DATE);
    private static final MissingFact WORK = MissingFact.notRecorded(Fact.WORK_START);

    @Test
    void derive_ofAnyFile_givesExactlyTheBuiltInTerms() {
        Set<String> expected = new TreeSet<>();
        for (Term term : TermCatalogue.builtIn().terms()) {
            if (term.collection().isEmpty() && term.subject().isKnownOf(Subject.CADRE)) {
                expected.add(term.id());
            }
        }
        assertThat(derive(file()).values().keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(derive(file()).collections())
                .containsOnlyKeys("mass-work-targets", "sanctions", "study-half-years", "petitions", "courses");
    }

    @ParameterizedTest
    @CsvSource({
        "1984-07-02, 2024-07-01, 39",
        "1984-07-01, 2024-07-01, 40",
        "1984-06-30, 2024-07-01, 40",
        "1984-02-29, 2023-02-27, 38",
        "1984-02-29, 2023-02-28, 39",
        "1984-02-29, 2024-02-28, 39",
        "1984-02-29, 2024-02-29, 40"
    })
    void age_aroundTheBirthday_isCompletedYears(String birth, String asOf, long years) {
        assertThat(derive(file().birth(on(birth)), day(asOf)).known("age")).isEqualTo(Known.exactly(years));
    }

    @Test
    void age_ofPartOfADate_isARangeOnlyIfTheBirthdayMatters() {
        PartialDate july = PartialDate.inMonth(YearMonth.of(1984, 7));
        assertThat(derive(file().birth(july)).known("age")).isEqualTo(between(39, 40, BIRTH));
        PartialDate august = PartialDate.inMonth(YearMonth.of(1984, 8));
        assertThat(derive(file().birth(august)).known("age")).isEqualTo(Known.exactly(39));
        assertThat(derive(file()).known("age")).isEqualTo(between(0, Known.NO_HIGH, BIRTH));
    }

    @Test
    void birth_afterAsOf_isContradictoryAndNeverThrows() {
        MissingFact contradiction = new MissingFact(Fact.BIRTH_DATE, "", Reason.CONTRADICTORY);
        CaseView view = derive(file().birth(on("2024-07-02")).workStart(on("2004-07-01")));
        assertThat(view.known("age")).isEqualTo(between(0, Known.NO_HIGH, contradiction));
        assertThat(view.known("birth-date")).isEqualTo(between(Known.NO_LOW, Known.NO_HIGH, contradiction));
        assertThat(view.known("work-duration")).isEqualTo(months(240, 0));
    }

    @Test
    void workStart_beforeBirth_makesBothContradictory() {
        CaseView view = derive(file().birth(on("1990-01-01")).workStart(on("1989-12-31")));
        assertThat(view.known("age").missing())
                .containsExactly(new MissingFact(Fact.BIRTH_DATE, "", Reason.CONTRADICTORY));
        MissingFact contradiction = new MissingFact(Fact.WORK_START, "", Reason.CONTRADICTORY);
        assertThat(view.known("work-duration")).isEqualTo(between(0, Known.NO_HIGH, contradiction));
        assertThat(view.known("work-start-date")).isEqualTo(between(Known.NO_LOW, Known.NO_HIGH, contradiction));
    }

    @ParameterizedTest
    @CsvSource({"2019-07-02, 59, 29", "2019-07-01, 60, 0", "2019-06-30, 60, 1", "2024-07-01, 0, 0", "2025-01-01, 0, 0"})
    void workDuration_aroundTheAnniversary_isByAnniversary(String start, int months, int days) {
        assertThat(derive(file().workStart(on(start))).known("work-duration")).isEqualTo(months(months, days));
    }

    @Test
    void workDuration_ofUnknownStart_isNotBeforeBirth() {
        CaseView view = derive(file().birth(on("1984-07-01")));
        assertThat(view.known("work-duration")).isEqualTo(between(0, 480 * 32, WORK));
        assertThat(view.known("work-start-date")).isEqualTo(between(Known.NO_LOW, Known.NO_HIGH, WORK));
        assertThat(derive(file()).known("work-duration")).isEqualTo(between(0, 1440 * 32, WORK));
    }

    @Test
    void dates_ofAYear_areFromItsFirstToItsLastDay() {
        CaseView view = derive(file().birth(PartialDate.inYear(Year.of(1984))));
        assertThat(view.known("birth-date"))
                .isEqualTo(between(
                        day("1984-01-01").toEpochDay(), day("1984-12-31").toEpochDay(), BIRTH));
    }

    @Test
    void party_ofMember_isCountedFromFullMembership() {
        CaseView view = derive(file().party(new PartyMembership(true, on("2013-07-01"), on("2014-07-01"))));
        assertThat(view.known("party-member")).isEqualTo(Known.exactly(true));
        assertThat(view.known("party-duration")).isEqualTo(months(120, 0));
    }

    @Test
    void party_ofNonMember_isNone() {
        CaseView view = derive(file().party(new PartyMembership(false, PartialDate.unknown(), PartialDate.unknown())));
        assertThat(view.known("party-member")).isEqualTo(Known.exactly(false));
        assertThat(view.known("party-duration")).isEqualTo(Known.exactly(0));
    }

    @Test
    void party_notRecorded_isUndecidedAndNamesWhatIsMissing() {
        MissingFact member = MissingFact.notRecorded(Fact.PARTY_MEMBER);
        MissingFact full = MissingFact.notRecorded(Fact.PARTY_FULL_MEMBERSHIP);
        CaseView view = derive(file().birth(on("1984-07-01")));
        assertThat(view.known("party-member")).isEqualTo(Known.undecided(member));
        assertThat(view.known("party-duration")).isEqualTo(between(0, 480 * 32, member, full));
        CaseView admitted = derive(file().party(new PartyMembership(true, on("2019-07-01"), PartialDate.unknown())));
        assertThat(admitted.known("party-duration")).isEqualTo(between(0, 60 * 32, full));
    }

    @Test
    void party_fullBeforeAdmission_isContradictory() {
        CaseView view = derive(file().party(new PartyMembership(true, on("2013-07-01"), on("2012-07-01"))));
        assertThat(view.known("party-duration"))
                .isEqualTo(between(
                        0, Known.NO_HIGH, new MissingFact(Fact.PARTY_FULL_MEMBERSHIP, "", Reason.CONTRADICTORY)));
    }

    @Test
    void marks_recordedOrNot_areKnownOrUndecided() {
        CaseView view = derive(file().reserve(true).underInvestigation(false).education(Education.BACHELOR));
        assertThat(view.known("reserve-cadre")).isEqualTo(Known.exactly(true));
        assertThat(view.known("under-investigation")).isEqualTo(Known.exactly(false));
        assertThat(view.known("education")).isEqualTo(Known.exactly("BACHELOR"));
        CaseView empty = derive(file());
        assertThat(empty.known("reserve-cadre")).isEqualTo(Known.undecided(MissingFact.notRecorded(Fact.RESERVE_MARK)));
        assertThat(empty.known("under-investigation"))
                .isEqualTo(Known.undecided(MissingFact.notRecorded(Fact.INVESTIGATION)));
        assertThat(((Known.Choice) empty.known("education")).codes()).hasSize(Education.values().length);
    }
}
