package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTermsTest {
    private static final MissingFact APPRAISALS = new MissingFact(Fact.APPRAISALS, "", Reason.TABLE_NOT_COMPLETE);

    @Test
    void appraisals_complete_areCountedByYearBeforeAsOf() {
        CaseView view = appraised(
                new Appraisal(2024, Grade.EXCELLENT),
                new Appraisal(2023, Grade.COMPETENT),
                new Appraisal(2022, Grade.EXCELLENT),
                new Appraisal(2021, Grade.BASICALLY_COMPETENT),
                new Appraisal(2020, Grade.EXCELLENT),
                new Appraisal(2019, Grade.NO_GRADE));
        assertThat(view.known("last-year-grade")).isEqualTo(Known.exactly("COMPETENT"));
        assertThat(view.known("excellent-count-3y")).isEqualTo(Known.exactly(1));
        assertThat(view.known("below-competent-count-3y")).isEqualTo(Known.exactly(1));
        assertThat(view.known("appraisal-count")).isEqualTo(Known.exactly(5));
    }

    @Test
    void appraisals_noRow_isNoGradeIfCompleteAndAnyGradeIfNot() {
        assertThat(appraised().known("last-year-grade")).isEqualTo(Known.exactly("NO_GRADE"));
        CaseView open = derive(file());
        Known.Choice any = (Known.Choice) open.known("last-year-grade");
        assertThat(any.codes()).hasSameSizeAs(Grade.ANNUAL);
        assertThat(any.missing()).containsExactly(APPRAISALS);
        assertThat(open.known("excellent-count-3y")).isEqualTo(between(0, 3, APPRAISALS));
        assertThat(open.known("appraisal-count")).isEqualTo(between(0, Known.NO_HIGH, APPRAISALS));
    }

    @Test
    void appraisals_twoGradesOfAYear_areContradictory() {
        CaseView view = appraised(new Appraisal(2023, Grade.EXCELLENT), new Appraisal(2023, Grade.COMPETENT));
        MissingFact contradiction = new MissingFact(Fact.APPRAISALS, "", Reason.CONTRADICTORY);
        assertThat(view.known("last-year-grade"))
                .isEqualTo(new Known.Choice(List.of("COMPETENT", "EXCELLENT"), List.of(contradiction)));
        assertThat(view.known("excellent-count-3y")).isEqualTo(between(0, 1, contradiction));
        assertThat(view.known("below-competent-count-3y")).isEqualTo(Known.exactly(0));
        assertThat(view.known("appraisal-count")).isEqualTo(Known.exactly(1));
    }

    @Test
    void appraisals_sameGradeTwice_isNoContradiction() {
        CaseView view = appraised(new Appraisal(2023, Grade.EXCELLENT), new Appraisal(2023, Grade.EXCELLENT));
        assertThat(view.known("last-year-grade")).isEqualTo(Known.exactly("EXCELLENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-06-30, 1, false",
        "2024-01-01, 2024-07-01, 1, true",
        "2024-01-01, 2024-07-02, 1, true",
        "2024-06-30, 2024-12-31, 1, true",
        "2024-07-01, 2024-12-31, 0, false"
    })
    void sanction_aroundAsOf_isInEffectThroughItsLastDay(String decided, String last, long count, boolean inEffect) {
        CaseView view = sanctioned(new Sanction(SanctionKind.WARNING, on(decided), on(last)));
        assertThat(view.known("sanction-count")).isEqualTo(Known.exactly(count));
        assertThat(view.known("sanction-in-effect")).isEqualTo(Known.exactly(inEffect));
    }

    @Test
    void sanction_withoutLastDay_mayBeInEffect() {
        CaseView view = sanctioned(new Sanction(SanctionKind.WARNING, on("2024-01-01"), PartialDate.unknown()));
        assertThat(view.known("sanction-in-effect"))
                .isEqualTo(Known.undecided(MissingFact.notRecorded(Fact.SANCTION_DATES)));
        assertThat(view.known("sanction-count")).isEqualTo(Known.exactly(1));
    }

    @Test
    void sanction_withoutDayOfDecision_isCountedIfItsEffectIsOver() {
        CaseView view = sanctioned(new Sanction(SanctionKind.WARNING, PartialDate.unknown(), on("2024-06-30")));
        assertThat(view.known("sanction-count")).isEqualTo(Known.exactly(1));
        assertThat(view.known("sanction-in-effect")).isEqualTo(Known.exactly(false));
    }

    @Test
    void sanction_endingBeforeItsDecision_isContradictory() {
        CaseView view = sanctioned(new Sanction(SanctionKind.WARNING, on("2024-01-01"), on("2023-06-30")));
        assertThat(view.known("sanction-in-effect"))
                .isEqualTo(Known.undecided(new MissingFact(Fact.SANCTION_DATES, "", Reason.CONTRADICTORY)));
    }

    @Test
    void sanctions_rejectedRow_leavesEverythingOpen() {
        MissingFact rejected = new MissingFact(Fact.SANCTIONS, "", Reason.ROW_REJECTED);
        CaseView view =
                derive(file().sanctions(new History<>(List.of(), new Completeness.Incomplete(Why.ROW_REJECTED))));
        assertThat(view.known("sanction-count")).isEqualTo(between(0, Known.NO_HIGH, rejected));
        assertThat(view.known("sanction-in-effect")).isEqualTo(Known.undecided(rejected));
    }

    private static CaseView appraised(Appraisal... rows) {
        return derive(file().appraisals(History.complete(AS_OF, rows)));
    }

    private static CaseView sanctioned(Sanction... rows) {
        return derive(file().sanctions(History.complete(AS_OF.minusDays(1), rows)));
    }
}
