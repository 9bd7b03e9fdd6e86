package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a cell, and what it costs. */
class RejectedRowsTest {
    private static final String A_DATE = "must be a date such as 2013-01-31, 2013-01, 2013 or 2013年1月31日";
    private static final String OR_BLANK = "; leave it blank where it is not known";

    @TempDir
    Path folder;

    @Test
    void row_badDate_isRejectedForItsPersonOnly() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "cadre,kind,from,to", "tl-1,驻村,2013-13-01,至今", "tl-2,驻村,2013-12-01,至今");

        assertThat(register.rejected()).containsExactly("grassroots.csv:2 R127 `from` " + A_DATE + OR_BLANK);
        assertThat(register.rejectedInChinese())
                .containsExactly("grassroots.csv:2 R127 “开始时间”应为日期，如 2013-01-31、2013-01、2013 或 2013年1月31日；不知道的留空");
        assertThat(register.cadre("tl-1").grassroots().rows()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
        assertThat(register.cadre("tl-2").grassroots().rows()).hasSize(1);
        assertThat(register.cadre("tl-2").grassroots().covers(LocalDate.of(2024, 12, 31)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-2-1",
        "2013.1",
        "2013.1.5",
        "13-01-01",
        "2013-02-29",
        "2013年13月",
        "2013年1月1",
        "20130101",
        "1899",
        "2101-01-01",
        "01/02/2013",
        "2013-01-01T00:00",
        "-2013",
        "不详",
        "２０１３"
    })
    void date_notInAForm_isRejected(String text) {
        TestRegister register = TestRegister.in(folder).write("sanctions.csv", "cadre,kind,decided", "tl-1,诫勉," + text);

        assertThat(register.rejected()).containsExactly("sanctions.csv:2 R127 `decided` " + A_DATE + OR_BLANK);
    }

    @Test
    void lastDay_badDate_offersTheWordToo() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "cadre,level,to", "tl-1,科员级,现在")
                .write("approvals.csv", "cadre,clause,authority,for level,valid until", "tl-1,s15,县委组织部,不限,永久");

        assertThat(register.rejected())
                .containsExactly(
                        "approvals.csv:2 R127 `valid until` " + A_DATE + ", or `open-ended`" + OR_BLANK,
                        "posts.csv:2 R127 `to` " + A_DATE + ", or `ongoing`" + OR_BLANK);
        assertThat(register.rejectedInChinese())
                .containsExactly(
                        "approvals.csv:2 R127 “有效期至”应为日期，如 2013-01-31、2013-01、2013 或 2013年1月31日，或“长期”；不知道的留空",
                        "posts.csv:2 R127 “结束时间”应为日期，如 2013-01-31、2013-01、2013 或 2013年1月31日，或“至今”；不知道的留空");
    }

    @Test
    void row_endsBeforeItStarts_isRejected() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "cadres.csv",
                        "cadre,birth date,work start,party admitted,party full since",
                        "tl-1,1990,1989-12-31,,",
                        "tl-2,1990,1990,2014-05,2014-04-30")
                .write("grassroots.csv", "cadre,kind,from,to", "tl-1,驻村,2013,2012-12-31")
                .write("sanctions.csv", "cadre,kind,decided,effect until", "tl-1,诫勉,2013-02,2013-01-31")
                .write(
                        "approvals.csv",
                        "cadre,clause,authority,for level,granted,valid until",
                        "tl-1,s15,县委组织部,不限,2024-01-02,2024-01-01");

        assertThat(register.rejected())
                .contains(
                        "cadres.csv:2 R133 `work start` must not be before `birth date`",
                        "cadres.csv:3 R133 `party full since` must not be before `party admitted`");
        assertThat(register.write("cadres.csv", "cadre", "tl-1").rejected())
                .containsExactly(
                        "approvals.csv:2 R133 `valid until` must not be before `granted`",
                        "grassroots.csv:2 R133 `to` must not be before `from`",
                        "sanctions.csv:2 R133 `effect until` must not be before `decided`");
        assertThat(register.rejectedInChinese()).contains("grassroots.csv:2 R133 “结束时间”不能早于“开始时间”");
    }

    @Test
    void row_mayEndOnOrAfterItsStart_isTaken() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "cadre,kind,from,to", "tl-1,驻村,2013-05,2013", "tl-1,驻村,2013-05-01,2013-05-01");

        assertThat(register.rejected()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(2);
    }

    @Test
    void word_unknown_offersTheNearestWithoutRepeatingTheCell() {
        TestRegister register =
                TestRegister.in(folder).write("grassroots.csv", "cadre,kind", "tl-1,驻存", "tl-2,vilage post", "tl-2,打工");

        String kinds = "`kind` must be one of township post, village post, stationed in a village, "
                + "secondment to the grassroots, front-line work";
        assertThat(register.rejected())
                .containsExactly(
                        "grassroots.csv:2 R129 " + kinds + "; did you mean `stationed in a village`?",
                        "grassroots.csv:3 R129 " + kinds + "; did you mean `village post`?",
                        "grassroots.csv:4 R129 " + kinds);
        assertThat(register.rejectedInChinese())
                .contains("grassroots.csv:2 R129 “类别”应为下列之一：乡镇任职、村任职、驻村、基层挂职、基层一线；是不是“驻村”？");
    }

    @Test
    void word_asNearToTwo_offersBoth() {
        TestRegister register = TestRegister.in(folder).write("posts.csv", "cadre,level", "tl-1,乡科级");

        assertThat(register.rejectedInChinese()).singleElement().asString().endsWith("；是不是“乡科级副职”或“乡科级正职”？");
        assertThat(register.rejected())
                .singleElement()
                .asString()
                .endsWith("; did you mean `township-level deputy post` or `township-level principal post`?");
    }

    @Test
    void flag_neitherYesNorNo_isRejected() {
        TestRegister register = TestRegister.in(folder).write("cadres.csv", "cadre,reserve", "tl-1,√", "tl-2,0");

        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:2 R130 `reserve` must be `yes` or `no`" + OR_BLANK,
                        "cadres.csv:3 R130 `reserve` must be `yes` or `no`" + OR_BLANK);
        assertThat(register.rejectedInChinese()).contains("cadres.csv:2 R130 “是否后备干部”应为“是”或“否”；不知道的留空");
        assertThat(register.read().cadres()).isEmpty();
        assertThat(register.read().undecided()).extracting(Object::toString).containsExactly("tl-1", "tl-2");
    }

    @ParameterizedTest
    @CsvSource({"-3", "1.0", "1000000000", "99999999999999999999", "１", "3次", "+3x"})
    void number_negativeTooGreatOrNone_isRejected(String text) {
        TestRegister register =
                TestRegister.in(folder).write("mass-work.csv", "cadre,target,year,achieved", "tl-1,t,2024," + text);

        assertThat(register.rejected())
                .hasSize(1)
                .first()
                .asString()
                .isEqualTo(
                        text.startsWith("+")
                                ? "mass-work.csv:2 R126 `achieved` must be a value, not a formula"
                                : "mass-work.csv:2 R131 `achieved` must be a whole number from 0 to 999999999");
        assertThat(register.cadre("tl-1").massWork().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void year_outOfRange_isRejected() {
        TestRegister register = TestRegister.in(folder)
                .write("appraisals.csv", "cadre,year,grade", "tl-1,1899,优秀", "tl-1,2101,优秀", "tl-1,24,优秀");

        String message = "`year` must be a whole number from 1900 to 2100";
        assertThat(register.rejected())
                .containsExactly(
                        "appraisals.csv:2 R131 " + message,
                        "appraisals.csv:3 R131 " + message,
                        "appraisals.csv:4 R131 " + message);
        assertThat(register.rejectedInChinese()).contains("appraisals.csv:2 R131 “年度”应为 1900 到 2100 的整数");
    }

    @ParameterizedTest
    @CsvSource({"=TODAY()", "+2013", "@x", "=1+1"})
    void cell_formula_isRejected(String text) {
        TestRegister register = TestRegister.in(folder).write("posts.csv", "cadre,level,from", "tl-1,科员级," + text);

        assertThat(register.rejected()).containsExactly("posts.csv:2 R126 `from` must be a value, not a formula");
        assertThat(register.rejectedInChinese()).containsExactly("posts.csv:2 R126 “开始时间”应为值，不能是公式");
    }

    @Test
    void requiredCell_blank_isRejected() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "cadre,level", "tl-1, ")
                .write("approvals.csv", "cadre,clause,authority,for level", "tl-1,,,")
                .write("mass-work.csv", "cadre,target,year", "tl-1,t,");

        assertThat(register.rejected())
                .containsExactly(
                        "approvals.csv:2 R125 `clause` must not be blank",
                        "approvals.csv:2 R125 `authority` must not be blank",
                        "approvals.csv:2 R125 `for level` must not be blank",
                        "mass-work.csv:2 R125 `year` must not be blank",
                        "posts.csv:2 R125 `level` must not be blank");
        assertThat(register.rejectedInChinese()).contains("posts.csv:2 R125 “职务层次”不能为空");
    }

    @Test
    void code_badFormOrIdentityNumber_isRejected() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "cadre,level,position", "tl-1,科员级,a b", "tl-1,科员级,110101199001011237");

        String message = "`position` must be 1 to 64 letters, digits, dots, underscores or hyphens, "
                + "and no citizen identity number";
        assertThat(register.rejected()).containsExactly("posts.csv:2 R132 " + message, "posts.csv:3 R132 " + message);
        assertThat(register.rejectedInChinese()).contains("posts.csv:2 R132 “职位”应为 1 到 64 个文字、数字、点、下划线或连字符，且不能是公民身份号码");
    }

    @Test
    void cell_longerThanTheLimit_isRejected() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "cadre,level", "tl-1," + "x".repeat(1000), "tl-1," + "x".repeat(1001));

        assertThat(register.rejected())
                .hasSize(2)
                .last()
                .isEqualTo("posts.csv:3 R124 `level` must have at most 1000 characters");
        assertThat(register.rejected().get(0)).startsWith("posts.csv:2 R129");
        assertThat(register.rejectedInChinese()).contains("posts.csv:3 R124 “职务层次”超过 1000 个字符");
    }

    @Test
    void columns_swapped_areSeenAsBadCells() {
        TestRegister register = TestRegister.in(folder).write("appraisals.csv", "cadre,grade,year", "tl-1,2023,优秀");

        assertThat(register.rejected())
                .containsExactly(
                        "appraisals.csv:2 R131 `year` must be a whole number from 1900 to 2100",
                        "appraisals.csv:2 R129 `grade` must be one of no grade, incompetent, basically competent, "
                                + "competent, excellent");
    }
}
