package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the form of a row, and what it costs. */
class RowFormTest {
    @TempDir
    Path folder;

    @Test
    void row_tooFewCells_isRejectedForItsPersonOnly() {
        TestRegister register = TestRegister.in(folder).write("grassroots.csv", "cadre,kind,from,to", "tl-1,驻村,2013");

        assertThat(register.rejected())
                .containsExactly("grassroots.csv:2 R120 fewer cells than the line of headings has");
        assertThat(register.rejectedInChinese()).containsExactly("grassroots.csv:2 R120 单元格数少于标题行");
        assertThat(register.cadre("tl-1").grassroots().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
        assertThat(register.cadre("tl-2").grassroots().completeness()).isNotEqualTo(new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void row_tooManyCells_isRejectedForEverybodyUnlessTheRestIsBlank() {
        TestRegister blank = TestRegister.in(folder).write("grassroots.csv", "cadre,kind", "tl-1,驻村,, ");
        assertThat(blank.cadre("tl-1").grassroots().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
        assertThat(blank.cadre("tl-2").grassroots().completeness()).isNotEqualTo(new Incomplete(Why.ROW_REJECTED));

        TestRegister twoRows = blank.write("grassroots.csv", "cadre,kind", "tl-1,驻村tl-2,村任职");
        assertThat(twoRows.rejected())
                .containsExactly(
                        "grassroots.csv:2 R121 more cells than the line of headings has; maybe two rows ran together");
        assertThat(twoRows.rejectedInChinese()).containsExactly("grassroots.csv:2 R121 单元格数多于标题行；可能两行并成了一行");
        assertThat(twoRows.cadre("tl-2").grassroots().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void row_unmatchedQuote_costsItsOwnLineOnly() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "cadre,kind", "tl-1,\"驻村", "tl-2,驻村", "tl-2,\"驻村\"", "tl-2,\"驻\"村");

        String message = "the quotation marks do not match, or a cell holds a line break; remove them";
        assertThat(register.rejected())
                .containsExactly("grassroots.csv:2 R122 " + message, "grassroots.csv:5 R122 " + message);
        assertThat(register.rejectedInChinese()).contains("grassroots.csv:2 R122 引号不成对，或单元格内有换行；请删除引号和换行");
        assertThat(register.cadre("tl-2").grassroots().rows()).hasSize(2);
        assertThat(register.read().tables()).containsEntry(RegisterTable.GRASSROOTS, new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void row_tooLong_isRejectedForEverybody() {
        TestRegister register =
                TestRegister.in(folder).write("grassroots.csv", "cadre,kind", "tl-1," + "x".repeat(50_000));

        assertThat(register.rejected()).containsExactly("grassroots.csv:2 R123 the row has more than 50000 characters");
        assertThat(register.rejectedInChinese()).containsExactly("grassroots.csv:2 R123 这一行超过 50000 个字符");
        assertThat(register.read().tables()).containsEntry(RegisterTable.GRASSROOTS, new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void rejected_severalFiles_areOrderedByFileAndRow() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "cadre,level", "tl-1,x", "tl-2,科员级", "tl-1,x")
                .write("appraisals.csv", "cadre,year,grade", "tl-1,x,x");

        assertThat(register.read().rejected())
                .extracting(RejectedRow::file, RejectedRow::row, RejectedRow::column, RejectedRow::code)
                .containsExactly(
                        tuple("appraisals.csv", 2, "year", "R131"),
                        tuple("appraisals.csv", 2, "grade", "R129"),
                        tuple("posts.csv", 2, "level", "R129"),
                        tuple("posts.csv", 4, "level", "R129"));
    }
}
