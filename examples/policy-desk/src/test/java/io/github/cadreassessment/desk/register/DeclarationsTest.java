package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tables.csv} declares, and what is wrong with it. */
class DeclarationsTest {
    private static final CompleteThrough COMPLETE = new CompleteThrough(LocalDate.of(2024, 12, 31));
    private static final Incomplete DAMAGED = new Incomplete(Why.ROW_REJECTED);
    private static final Incomplete NOT_DECLARED = new Incomplete(Why.NOT_DECLARED);

    @TempDir
    Path folder;

    @Test
    void table_missingAndNotDeclared_isIncomplete() {
        TestRegister register = TestRegister.in(folder).remove("sanctions.csv").write("tables.csv", "table,complete");

        assertThat(register.rejected()).isEmpty();
        assertThat(register.read().tables()).containsEntry(RegisterTable.SANCTIONS, NOT_DECLARED);
    }

    @Test
    void table_declaredCompleteButMissing_isRejected() {
        TestRegister register = TestRegister.in(folder).remove("sanctions.csv");

        assertThat(register.rejected())
                .containsExactly(
                        "sanctions.csv R113 tables.csv declares this table complete, but the folder has no such "
                                + "file; where there are no records, put a file with the headings only");
        assertThat(register.rejectedInChinese())
                .containsExactly("sanctions.csv R113 tables.csv 声明这张表完整，但文件夹中没有它；确实没有记录的，请放一张只有标题行的表");
        assertThat(register.read().tables()).containsEntry(RegisterTable.SANCTIONS, DAMAGED);
    }

    @Test
    void tables_missingOrDamaged_declareNothing() {
        TestRegister register = TestRegister.in(folder).remove("tables.csv");
        assertThat(register.read().tables().values()).containsOnly(NOT_DECLARED);
        assertThat(register.rejected()).isEmpty();

        register.write("tables.csv", "table,complete,trough", "posts,yes,2024-12-31");
        assertThat(register.read().tables().values()).containsOnly(NOT_DECLARED);
        assertThat(register.rejected())
                .containsExactly(
                        "tables.csv:1 R109 the heading `trough` of column 3 is not known; did you mean `through`?");
    }

    @Test
    void declaration_badRow_declaresNothing() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "tables.csv",
                        "table,complete,through",
                        "posts,yes,2024",
                        "grassroots,yes,",
                        "sanctoins,yes,2024-12-31",
                        "mass-work,?,2024-12-31",
                        "approvals,yes,2024-12-31",
                        "例外批准,no,",
                        "contacts,yes,2024-12-31",
                        "appraisals,no,?",
                        "tables,yes,2024-12-31");

        String tables =
                "R129 `table` must be one of cadres, posts, grassroots, mass-work, sanctions, approvals, appraisals,"
                        + " ranks, leave, training, judgements, study, notes, field, stations, ballots, style, petitions,"
                        + " reviews, courses, units, rank-holders, heads, departments, seminars, activities, essays,"
                        + " unit-petitions, supervision";
        assertThat(register.rejected())
                .containsExactly(
                        "tables.csv:2 R128 `through` must be a day such as 2024-12-31",
                        "tables.csv:3 R128 `through` must be a day such as 2024-12-31",
                        "tables.csv:4 " + tables + "; did you mean `sanctions`?",
                        "tables.csv:5 R130 `complete` must be `yes` or `no`; leave it blank where it is not known",
                        "tables.csv:6 R147 row 7 is about the same table; none of these rows is used",
                        "tables.csv:7 R147 row 6 is about the same table; none of these rows is used",
                        "tables.csv:9 R127 `through` must be a date such as 2013-01-31, 2013-01, 2013 or "
                                + "2013年1月31日; leave it blank where it is not known",
                        "tables.csv:10 " + tables);
        assertThat(register.rejectedInChinese())
                .contains("tables.csv:2 R128 “截止日期”应为某一天，如 2024-12-31", "tables.csv:6 R147 第 7 行已说明同一张表；各行均未使用");
        assertThat(register.read().tables().values()).containsOnly(NOT_DECLARED);
    }

    @Test
    void table_moreRowsThanTheLimit_isDamagedAsAWhole() {
        String most = "table,complete,through\n" + "contacts,no,\n".repeat(999_999) + "posts,yes,2024-12-31\n";
        TestRegister register = TestRegister.in(folder).write("tables.csv", most.getBytes(StandardCharsets.UTF_8));
        assertThat(register.read().tables()).containsEntry(RegisterTable.POSTS, COMPLETE);

        register.write("tables.csv", (most + "contacts,no,\n").getBytes(StandardCharsets.UTF_8));
        RegisterReading reading = register.read();

        assertThat(reading.rejected())
                .extracting(row -> row.describe(Language.EN), row -> row.describe(Language.ZH))
                .containsExactly(
                        tuple("tables.csv R107 the file has more than 1000000 rows", "tables.csv R107 文件超过 1000000 行"));
        assertThat(reading.tables()).containsEntry(RegisterTable.POSTS, NOT_DECLARED);
    }
}
