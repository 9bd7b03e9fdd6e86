package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave of the year appraised, and training of the years before. */
class YearTermsTest {
    private static final MissingFact LEAVE = new MissingFact(Fact.LEAVE, "", Reason.TABLE_NOT_COMPLETE);
    private static final MissingFact LEAVE_DAYS = MissingFact.notRecorded(Fact.LEAVE_DAYS);
    private static final MissingFact TRAINING = new MissingFact(Fact.TRAINING, "", Reason.TABLE_NOT_COMPLETE);

    @ParameterizedTest
    @CsvSource({"2023, 183, 98", "2024, 30, 0", "2022, 0, 0"})
    void leave_ofTheYearAppraised_isSickAndPersonalTogether(int year, int days, int maternity) {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        CaseView view = derive(
                file().leave(History.complete(asOf, new LeaveYear(2023, 150, 33, 98), new LeaveYear(2024, 20, 10, 0))),
                new Question.AnnualAppraisal(year, asOf));
        assertThat(view.known("sick-and-personal-leave-days")).isEqualTo(Known.exactly(days));
        assertThat(view.known("maternity-leave-days")).isEqualTo(Known.exactly(maternity));
    }

    @Test
    void leave_ofAnotherQuestion_isThatOfTheYearOfAsOf() {
        CaseView view = derive(
                file().leave(History.complete(AS_OF, new LeaveYear(2023, 9, 9, 9), new LeaveYear(2024, 2, 3, 4))));
        assertThat(view.known("sick-and-personal-leave-days")).isEqualTo(Known.exactly(5));
        assertThat(view.known("maternity-leave-days")).isEqualTo(Known.exactly(4));
    }

    @Test
    void leave_recordedInPart_isAtLeastWhatIsRecorded() {
        CaseView view = derive(file().leave(History.complete(AS_OF, new LeaveYear(2024, 100, null, 0))));
        assertThat(view.known("sick-and-personal-leave-days")).isEqualTo(between(100, Known.NO_HIGH, LEAVE_DAYS));
        assertThat(view.known("maternity-leave-days")).isEqualTo(Known.exactly(0));
        assertThat(derive(file()).known("sick-and-personal-leave-days")).isEqualTo(between(0, Known.NO_HIGH, LEAVE));
    }

    @Test
    void leave_twoRowsOfAYear_areContradictoryIfTheyDiffer() {
        MissingFact contradiction = new MissingFact(Fact.LEAVE_DAYS, "", Reason.CONTRADICTORY);
        CaseView view = derive(
                file().leave(History.complete(AS_OF, new LeaveYear(2024, 1, 1, 5), new LeaveYear(2024, 4, 4, 5))));
        assertThat(view.known("sick-and-personal-leave-days")).isEqualTo(between(2, 8, contradiction));
        assertThat(view.known("maternity-leave-days")).isEqualTo(Known.exactly(5));
    }

    @Test
    void training_complete_isSummedOverFiveYears() {
        LocalDate asOf = day("2025-01-10");
        CaseView view = derive(
                file().training(History.complete(
                        asOf,
                        new TrainingYear(2019, 500, 90),
                        new TrainingYear(2020, 80, 10),
                        new TrainingYear(2021, 120, 12),
                        new TrainingYear(2022, 110, 12),
                        new TrainingYear(2023, 120, 12),
                        new TrainingYear(2024, 120, 11),
                        new TrainingYear(2025, 40, 5))),
                asOf);
        assertThat(view.known("training-hours-5y")).isEqualTo(Known.exactly(550));
        assertThat(view.known("training-hours-last-year")).isEqualTo(Known.exactly(120));
        assertThat(view.known("training-days-last-year")).isEqualTo(Known.exactly(11));
        assertThat(derive(file().training(History.complete(asOf)), asOf).known("training-hours-5y"))
                .isEqualTo(Known.exactly(0));
    }

    @Test
    void training_missing_isAtLeastWhatIsRecorded() {
        MissingFact amount = MissingFact.notRecorded(Fact.TRAINING_AMOUNT);
        CaseView view = derive(file().training(
                        History.complete(AS_OF, new TrainingYear(2023, null, 12), new TrainingYear(2022, 90, null))));
        assertThat(view.known("training-hours-5y")).isEqualTo(between(90, Known.NO_HIGH, amount));
        assertThat(view.known("training-days-last-year")).isEqualTo(Known.exactly(12));
        CaseView open = derive(file().training(History.incomplete(new TrainingYear(2022, 90, 12))));
        assertThat(open.known("training-hours-5y")).isEqualTo(between(90, Known.NO_HIGH, TRAINING));
    }

    @Test
    void days_negative_areRefusedWithAReason() {
        assertThatThrownBy(() -> new LeaveYear(2024, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The days of sick leave (-1) of year (2024) must not be negative. "
                        + "Maybe the column was swapped.");
        assertThatThrownBy(() -> new TrainingYear(2024, 0, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The days of training (-2) of year (2024) must not be negative. "
                        + "Maybe the column was swapped.");
    }
}
