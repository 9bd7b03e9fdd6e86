package io.github.cadreassessment.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.SeatOutcome;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.desk.register.Registers;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets the places of the quota of excellent grades, where the register leaves something open. */
class SeatsTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Pack PACK = Pack.bundled("civil-servant-appraisal").orElseThrow();
    private static final String COMPLETE = "yes,2024-12-31";

    @TempDir
    Path folder;

    /** Five people of unit u-1 whose democratic reviews give 95, 94, 93, 92 and 91 points, and whoever else is given. */
    private void register(List<String> cadres, String... moreReviews) throws IOException {
        StringBuilder people = new StringBuilder("cadre,under investigation,on trial,unit\n");
        StringBuilder reviews = new StringBuilder("cadre,year,democratic review points\n");
        StringBuilder judgements = new StringBuilder("cadre,matter,holds\n");
        for (int i = 1; i <= 5; i++) {
            people.append("a-").append(i).append(",no,no,u-1\n");
            reviews.append("a-").append(i).append(",2024,").append(96 - i).append('\n');
        }
        cadres.forEach(row -> people.append(row).append('\n'));
        List.of(moreReviews).forEach(row -> reviews.append(row).append('\n'));
        for (int i = 1; i <= 5; i++) {
            judgements.append("a-").append(i).append(",新录用且在试用期内,no\n");
        }
        Files.writeString(folder.resolve("judgements.csv"), judgements);
        Files.writeString(folder.resolve("cadres.csv"), people);
        Files.writeString(folder.resolve("reviews.csv"), reviews);
        Files.writeString(folder.resolve("leave.csv"), "cadre,year\n");
        Files.writeString(folder.resolve("sanctions.csv"), "cadre,kind\n");
        tables(COMPLETE);
    }

    private void tables(String cadres) throws IOException {
        Files.writeString(
                folder.resolve("tables.csv"),
                "table,complete,through\ncadres," + cadres + "\nreviews," + COMPLETE + "\nleave," + COMPLETE
                        + "\nsanctions," + COMPLETE + "\n");
    }

    private Seats seats() {
        Asking asking = new Asking(QuestionKind.ANNUAL_APPRAISAL, AS_OF, Asking.Target.next(AS_OF), PACK.catalogue());
        try (Assessor assessor = PACK.assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            return Seats.of(Registers.read(folder), asking, assessor);
        }
    }

    private static SeatOutcome outcome(Seats seats, String person) {
        return seats.of(person).get(0).seat().outcome();
    }

    @Test
    void unit_everythingKnown_givesTheOnePlaceOfFiveToTheFirst() throws IOException {
        register(List.of());
        Seats seats = seats();
        assertThat(seats.units()).singleElement().satisfies(unit -> {
            assertThat(unit.unit()).isEqualTo("u-1");
            assertThat(unit.seats().get(0).places().zh()).isEqualTo("1个");
        });
        assertThat(outcome(seats, "a-1")).isEqualTo(SeatOutcome.IN);
        assertThat(outcome(seats, "a-2")).isEqualTo(SeatOutcome.OUTRANKED);
        assertThat(seats.of("a-2").get(0).seat().sentence().zh()).isEqualTo("名额 1个，至少 1 人排在前面：名额已满");
    }

    @Test
    void person_ofUnknownUnit_mayBeAheadInAnyUnit() throws IOException {
        register(List.of("b-1,no,no,"), "b-1,2024,99");
        Seats seats = seats();
        assertThat(outcome(seats, "a-1")).isEqualTo(SeatOutcome.UNDETERMINED);
        assertThat(outcome(seats, "a-2")).isEqualTo(SeatOutcome.OUTRANKED);
        assertThat(seats.of("b-1")).isEmpty();
    }

    @Test
    void person_whoseRowWasRejected_mayBeAheadToo() throws IOException {
        register(List.of("b-1,perhaps,no,u-1"));
        assertThat(outcome(seats(), "a-1")).isEqualTo(SeatOutcome.UNDETERMINED);
    }

    @Test
    void person_ofUnknownUnitWhoRanksLower_changesNothing() throws IOException {
        register(List.of("b-1,no,no,"), "b-1,2024,10");
        assertThat(outcome(seats(), "a-1")).isEqualTo(SeatOutcome.IN);
    }

    @Test
    void list_notDeclaredComplete_ranksNobodyAndSaysWhy() throws IOException {
        register(List.of());
        tables("no,");
        Seats seats = seats();
        assertThat(seats.units()).isEmpty();
        assertThat(seats.whyNone().en())
                .isEqualTo("cadres is not declared complete through 2024-12-31, or rows of it were lost: people may be"
                        + " missing from it, so nobody is ranked");
    }

    @Test
    void list_withALostRow_ranksNobody() throws IOException {
        register(List.of(",no,no,u-1"));
        assertThat(seats().whyNone().zh()).contains("可能有人不在册");
    }

    @Test
    void register_withoutUnits_ranksNobodyAndSaysWhy() throws IOException {
        register(List.of());
        Files.writeString(folder.resolve("cadres.csv"), "cadre\na-1\n");
        assertThat(seats().whyNone().zh()).isEqualTo("登记册没有记载谁属于哪个单位（cadres 的“单位编号”），未按单位排名");
    }
}
