package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.language.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file as a whole, and what it costs. */
class RegisterFilesTest {
    private static final CompleteThrough COMPLETE = new CompleteThrough(LocalDate.of(2024, 12, 31));
    private static final Incomplete DAMAGED = new Incomplete(Why.ROW_REJECTED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void file_anyLineEndWithOrWithoutMark_isReadTheSame(String lineEnd) {
        String text = String.join(lineEnd, "干部编号,类别", "", "tl-1,\"驻村\"", "  ", "tl-2,驻存");
        TestRegister register =
                TestRegister.in(folder).write("grassroots.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));

        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(1);
        assertThat(register.rejected()).hasSize(1).first().asString().startsWith("grassroots.csv:5 R129 ");
        RegisterReading marked = register.read();
        assertThat(register.write("grassroots.csv", text.getBytes(StandardCharsets.UTF_8))
                        .read())
                .isEqualTo(marked);
    }

    @Test
    void file_markBeforeQuotedHeading_isRead() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "\uFEFF\"干部编号\",\"类别\"\ntl-1,驻村\n".getBytes(StandardCharsets.UTF_8));

        assertThat(register.rejected()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE"})
    void table_notUtf8_isDamagedAsAWhole(String charset) {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "干部编号,类别\ntl-1,驻村\n".getBytes(Charset.forName(charset)));

        assertThat(register.rejectedInChinese()).hasSize(1);
        if (!charset.equals("UTF-16LE")) {
            assertThat(register.rejected())
                    .containsExactly("grassroots.csv R105 not UTF-8; maybe saved as GBK: save as UTF-8 CSV");
            assertThat(register.rejectedInChinese())
                    .containsExactly("grassroots.csv R105 文件不是 UTF-8 编码；可能存成了 GBK，请另存为 UTF-8 CSV");
        }
        assertThat(register.cadre("tl-1").grassroots().rows()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().completeness()).isEqualTo(DAMAGED);
        assertThat(register.cadre("tl-1").posts().completeness()).isEqualTo(COMPLETE);
    }

    @Test
    void table_badBytesAfterSoundRows_losesThoseRowsToo() throws IOException {
        TestRegister register = TestRegister.in(folder);
        byte[] sound = ("cadre,kind\n" + "tl-1,驻村\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("grassroots.csv"), sound);
        assertThat(register.cadre("tl-1").grassroots().rows()).hasSize(20_000);

        byte[] damaged = Arrays.copyOf(sound, sound.length + 1);
        damaged[sound.length] = (byte) 0xC4;
        register.write("grassroots.csv", damaged);

        assertThat(register.rejected())
                .containsExactly("grassroots.csv R105 not UTF-8; maybe saved as GBK: save as UTF-8 CSV");
        assertThat(register.cadre("tl-1").grassroots().rows()).isEmpty();
        assertThat(register.cadre("tl-1").grassroots().completeness()).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void table_empty_isDamagedAsAWhole(String text) {
        TestRegister register = TestRegister.in(folder).write("sanctions.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(register.rejected()).containsExactly("sanctions.csv R106 the file has no line of headings");
        assertThat(register.rejectedInChinese()).containsExactly("sanctions.csv R106 文件没有标题行");
        assertThat(register.read().tables()).containsEntry(RegisterTable.SANCTIONS, DAMAGED);
    }

    @Test
    void table_headingsOnly_isKnownToBeEmpty() {
        RegisterReading reading = TestRegister.in(folder).read();

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.tables()).containsEntry(RegisterTable.SANCTIONS, COMPLETE);
    }

    @Test
    void heading_unknown_isNamedAndDamagesTheTable() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "cadre,kinds,form,备注,", "tl-1,驻村,2013,x,")
                .write("posts.csv", "干部编号,职务层级", "tl-1,科员级");

        assertThat(register.rejected())
                .containsExactly(
                        "grassroots.csv:1 R109 the heading `kinds` of column 2 is not known; did you mean `kind`?",
                        "grassroots.csv:1 R109 the heading `form` of column 3 is not known",
                        "grassroots.csv:1 R109 the heading `备注` of column 4 is not known",
                        "grassroots.csv:1 R109 the heading of column 5 is blank or no word",
                        "grassroots.csv:1 R110 the required column `kind` is missing",
                        "posts.csv:1 R109 the heading `职务层级` of column 2 is not known; did you mean `level`?",
                        "posts.csv:1 R110 the required column `level` is missing");
        assertThat(register.rejectedInChinese())
                .contains(
                        "posts.csv:1 R109 第 2 列的标题“职务层级”不是已知的列标题；是不是“职务层次”？",
                        "posts.csv:1 R110 缺少必需的列“职务层次”",
                        "grassroots.csv:1 R109 第 5 列的标题为空或不是文字");
        assertThat(register.read().tables())
                .containsEntry(RegisterTable.GRASSROOTS, DAMAGED)
                .containsEntry(RegisterTable.POSTS, DAMAGED);
        assertThat(register.cadre("tl-1").grassroots().rows()).isEmpty();
    }

    @Test
    void heading_twice_damagesTheTable() {
        TestRegister register = TestRegister.in(folder).write("posts.csv", "cadre,level,职务层次", "tl-1,科员级,科员级");

        assertThat(register.rejected()).containsExactly("posts.csv:1 R111 the column `level` is there twice");
        assertThat(register.rejectedInChinese()).containsExactly("posts.csv:1 R111 列“职务层次”出现了两次");
        assertThat(register.read().tables()).containsEntry(RegisterTable.POSTS, DAMAGED);
    }

    @Test
    void headings_noneKnown_areNotRepeated() {
        TestRegister register =
                TestRegister.in(folder).write("posts.csv", "tl-1,科员级").write("sanctions.csv", "cadre;kind", "tl-1;诫勉");

        String message =
                "R108 no heading in the first line is known; maybe the line of headings is missing, or the separator is not a comma";
        assertThat(register.rejected()).containsExactly("posts.csv:1 " + message, "sanctions.csv:1 " + message);
        assertThat(register.rejectedInChinese()).contains("posts.csv:1 R108 第一行没有一个已知的列标题；可能缺少标题行，或不是用逗号分隔");
    }

    @Test
    void headings_withDigits_areNotRepeated() {
        TestRegister register = TestRegister.in(folder).write("posts.csv", "cadre,level,13800138000");

        assertThat(register.rejected()).containsExactly("posts.csv:1 R109 the heading of column 3 is blank or no word");
    }

    @Test
    void cadres_missing_stopsWithNobody() {
        TestRegister register = TestRegister.in(folder).remove("cadres.csv");

        RegisterReading reading = register.read();

        assertThat(reading.readable()).isFalse();
        assertThat(reading.cadres()).isEmpty();
        assertThat(register.rejected()).containsExactly("cadres.csv R102 the register has no such table");
        assertThat(register.rejectedInChinese()).containsExactly("cadres.csv R102 登记册缺少这张表");
    }

    @Test
    void cadres_damagedAsAWhole_stopsWithNobody() {
        TestRegister register = TestRegister.in(folder).write("cadres.csv", "cadre,birthdate", "tl-1,1990");

        assertThat(register.read().readable()).isFalse();
        assertThat(register.read().cadres()).isEmpty();
        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:1 R109 the heading `birthdate` of column 2 is not known; did you mean `birth date`?");
        assertThat(RegisterNames.read(folder)).isEmpty();
    }

    @Test
    void folder_missing_stopsWithNobody() {
        RegisterReading reading = Registers.read(folder.resolve("nowhere"));

        assertThat(reading.readable()).isFalse();
        assertThat(reading.rejected())
                .extracting(row -> row.describe(Language.EN), row -> row.describe(Language.ZH))
                .containsExactly(tuple(". R101 there is no such folder", ". R101 没有这个文件夹"));
    }

    @Test
    void table_isAFolder_cannotBeRead() throws IOException {
        TestRegister register = TestRegister.in(folder).remove("posts.csv");
        Files.createDirectory(folder.resolve("posts.csv"));

        assertThat(register.rejected())
                .containsExactly(
                        "posts.csv R103 the file cannot be read; maybe another program holds it, or a permission is missing");
        assertThat(register.rejectedInChinese()).containsExactly("posts.csv R103 文件无法读取；请检查是否被其他程序占用或没有权限");
        assertThat(register.read().tables()).containsEntry(RegisterTable.POSTS, DAMAGED);
    }

    @Test
    void table_largerThanTheLimit_isNotRead() throws IOException {
        TestRegister register = TestRegister.in(folder);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("posts.csv").toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024 + 1);
        }

        assertThat(register.rejected()).containsExactly("posts.csv R104 the file is larger than 64 MB");
        assertThat(register.rejectedInChinese()).containsExactly("posts.csv R104 文件超过 64 MB");
        assertThat(register.read().tables()).containsEntry(RegisterTable.POSTS, DAMAGED);
    }

    @Test
    void folder_otherFiles_areListedAsNotRead() {
        TestRegister register = TestRegister.in(folder)
                .write("contacts.csv", "cadre")
                .write("mass_work.csv", "cadre")
                .write("notes.txt", "x")
                .write(".hidden", "x");

        assertThat(register.read().unread())
                .extracting(file -> file.describe(Language.EN))
                .containsExactly(
                        "contacts.csv W101 this version does not read this table, so the file is not used",
                        "mass_work.csv W101 not a table of a register, so the file is not used; "
                                + "did you mean `mass-work.csv`?",
                        "notes.txt W101 not a table of a register, so the file is not used; did you mean `notes.csv`?");
        assertThat(register.read().unread())
                .extracting(file -> file.describe(Language.ZH))
                .contains("contacts.csv W101 本版本不读取这张表，文件未使用", "mass_work.csv W101 不是登记册的表，文件未使用；是不是“mass-work.csv”？");
        assertThat(register.rejected()).isEmpty();
    }
}
