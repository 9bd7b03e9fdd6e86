package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.OpaqueId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose row it is, and what it costs when that cannot be told. */
class RegisterPeopleTest {
    private static final String IDENTITY_NUMBER = "110101199001011237";
    private static final CompleteThrough COMPLETE = new CompleteThrough(LocalDate.of(2024, 12, 31));
    private static final Incomplete DAMAGED = new Incomplete(Why.ROW_REJECTED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''     | R140 there is no cadre id, so the row belongs to nobody | R140 没有干部编号，不知道属于谁",
                "某某某 | R141 the cadre id must be 1 to 64 letters, digits, dots, underscores or hyphens; maybe a name "
                        + "stands there, or columns were swapped | R141 干部编号应为 1 到 64 个字母、数字、点、下划线或连字符；"
                        + "可能填了姓名，或列的顺序错了",
                IDENTITY_NUMBER + " | R142 the cadre id must not be a citizen identity number; use the number of the "
                        + "personnel file | R142 干部编号不能是公民身份号码；请改用人事档案编号",
                "tl-3   | R143 cadres.csv has no such cadre id | R143 cadres.csv 中没有这个干部编号",
                "TL-1   | R143 cadres.csv has no such cadre id | R143 cadres.csv 中没有这个干部编号"
            })
    void row_ofNobody_takesTheCompletenessOfTheTableFromEverybody(String id, String english, String chinese) {
        TestRegister register = TestRegister.in(folder).write("sanctions.csv", "cadre,kind", "tl-1,诫勉", id + ",诫勉");

        assertThat(register.rejected()).containsExactly("sanctions.csv:3 " + english);
        assertThat(register.rejectedInChinese()).containsExactly("sanctions.csv:3 " + chinese);
        assertThat(register.read().tables()).containsEntry(RegisterTable.SANCTIONS, DAMAGED);
        assertThat(register.cadre("tl-1").sanctions().rows()).hasSize(1);
        assertThat(register.cadre("tl-1").sanctions().completeness()).isEqualTo(DAMAGED);
        assertThat(register.cadre("tl-2").sanctions().completeness()).isEqualTo(DAMAGED);
        assertThat(register.cadre("tl-2").posts().completeness()).isEqualTo(COMPLETE);
    }

    @Test
    void cadreRow_withoutAnIdThatCanBeUsed_isNobody() {
        TestRegister register = TestRegister.in(folder)
                .write("cadres.csv", "cadre,reserve", ",yes", IDENTITY_NUMBER + ",yes", "某 某,yes", "tl-1,no");

        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:2 R140 there is no cadre id, so the row belongs to nobody",
                        "cadres.csv:3 R142 the cadre id must not be a citizen identity number; use the number of the "
                                + "personnel file",
                        "cadres.csv:4 R141 the cadre id must be 1 to 64 letters, digits, dots, underscores or hyphens; "
                                + "maybe a name stands there, or columns were swapped");
        assertThat(register.read().undecided()).isEmpty();
        assertThat(register.read().cadres()).hasSize(1);
    }

    @Test
    void cadreId_twice_leavesNeitherDecidedAndTablesComplete() {
        TestRegister register = TestRegister.in(folder)
                .write("cadres.csv", "cadre,reserve", "tl-1,yes", "tl-2,no", "tl-1,no", "tl-1,?")
                .write("sanctions.csv", "cadre,kind", "tl-1,诫勉");

        RegisterReading reading = register.read();

        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:2 R145 the cadre id stands on row 4 too; none of these rows is used",
                        "cadres.csv:4 R145 the cadre id stands on row 2 too; none of these rows is used",
                        "cadres.csv:5 R145 the cadre id stands on row 2 too; none of these rows is used",
                        "sanctions.csv:2 R144 the person's row in cadres.csv was rejected, so this row is not used");
        assertThat(register.rejectedInChinese())
                .contains(
                        "cadres.csv:2 R145 干部编号重复，另见第 4 行；各行均未使用",
                        "sanctions.csv:2 R144 此人在 cadres.csv 中的行被拒收，因此本行未使用");
        assertThat(reading.undecided()).containsExactly(new OpaqueId("tl-1"));
        assertThat(reading.cadres()).extracting(cadre -> cadre.id().value()).containsExactly("tl-2");
        assertThat(reading.tables()).containsEntry(RegisterTable.SANCTIONS, COMPLETE);
    }

    @Test
    void cadreRow_rejected_isUndecidedAndItsRowsAreListed() {
        TestRegister register = TestRegister.in(folder)
                .write("cadres.csv", "cadre,birth date,reserve", "tl-1,199O-01-01,yes", "tl-2,1990", "tl-3,,")
                .write("sanctions.csv", "cadre,kind", "tl-1,诫勉", "tl-2,?");

        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:2 R127 `birth date` must be a date such as 2013-01-31, 2013-01, 2013 or "
                                + "2013年1月31日; leave it blank where it is not known",
                        "cadres.csv:3 R120 fewer cells than the line of headings has",
                        "sanctions.csv:2 R144 the person's row in cadres.csv was rejected, so this row is not used",
                        "sanctions.csv:3 R144 the person's row in cadres.csv was rejected, so this row is not used");
        assertThat(register.read().undecided()).containsExactly(new OpaqueId("tl-1"), new OpaqueId("tl-2"));
        assertThat(register.cadre("tl-3").sanctions().completeness()).isEqualTo(COMPLETE);
    }

    @Test
    void target_twiceForAPersonAndYear_rejectsAllOfThem() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "mass-work.csv",
                        "cadre,target,year,achieved",
                        "tl-1,visits,2024,3",
                        "tl-1,visits,2023,3",
                        "tl-2,visits,2024,3",
                        "tl-1,visits,2024,9",
                        "tl-1,visits,2024,9");

        assertThat(register.rejected())
                .containsExactly(
                        "mass-work.csv:2 R146 the same thing about the same person stands on row 5 too; none of "
                                + "these rows is used",
                        "mass-work.csv:5 R146 the same thing about the same person stands on row 2 too; none of "
                                + "these rows is used",
                        "mass-work.csv:6 R146 the same thing about the same person stands on row 2 too; none of "
                                + "these rows is used");
        assertThat(register.rejectedInChinese()).contains("mass-work.csv:2 R146 与第 5 行重复：同一人的同一件事只能有一行；各行均未使用");
        assertThat(register.cadre("tl-1").massWork().rows())
                .singleElement()
                .satisfies(target -> assertThat(target.year()).isEqualTo(2023));
        assertThat(register.cadre("tl-1").massWork().completeness()).isEqualTo(DAMAGED);
        assertThat(register.cadre("tl-2").massWork().completeness()).isEqualTo(COMPLETE);
    }

    @Test
    void appraisal_twiceForAYear_rejectsBoth() {
        TestRegister register =
                TestRegister.in(folder).write("appraisals.csv", "cadre,year,grade", "tl-1,2023,优秀", "tl-1,2023,优秀");

        assertThat(register.read().rejected()).extracting(RejectedRow::code).containsExactly("R146", "R146");
        assertThat(register.cadre("tl-1").appraisals().rows()).isEmpty();
        assertThat(register.cadre("tl-1").appraisals().completeness()).isEqualTo(DAMAGED);
    }

    @Test
    void stint_twiceWithoutDates_isTakenTwice() {
        TestRegister register = TestRegister.in(folder).write("grassroots.csv", "cadre,kind", "tl-1,驻村", "tl-1,驻村");

        assertThat(register.rejected()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(2);
    }

    @Test
    void stint_twiceWithTheSameDates_rejectsBoth() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "grassroots.csv",
                        "cadre,kind,from,to",
                        "tl-1,驻村,2020,至今",
                        "tl-1,驻村,2020,至今",
                        "tl-1,驻村,2018,2019");

        assertThat(register.rejected())
                .containsExactly(
                        "grassroots.csv:2 R146 the same thing about the same person stands on row 3 too; none of these"
                                + " rows is used",
                        "grassroots.csv:3 R146 the same thing about the same person stands on row 2 too; none of these"
                                + " rows is used");
        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(1);
        assertThat(register.cadre("tl-1").grassroots().completeness()).isEqualTo(DAMAGED);
    }

    @Test
    void target_namedWithLettersOfANameOrAnIdentityNumber_isRefused() {
        TestRegister register = TestRegister.in(folder)
                .write("mass-work.csv", "cadre,target,year", "tl-1,某某某,2024", "tl-1,１１０１０５１９４９１２３１００２Ｘ,2024");

        assertThat(register.read().rejected()).extracting(RejectedRow::code).containsExactly("R132", "R132");
        assertThat(register.rejected())
                .allSatisfy(row -> assertThat(row).doesNotContain("某").doesNotContain("１"));
    }

    @Test
    void marks_countOnlyThroughTheDayThatTheTableIsDeclaredFor() {
        TestRegister register =
                TestRegister.in(folder).write("tables.csv", "table,complete,through", "cadres,yes,2024-12-31");

        assertThat(register.cadre("tl-1").marksThrough()).isEqualTo(java.time.LocalDate.of(2024, 12, 31));
    }
}
