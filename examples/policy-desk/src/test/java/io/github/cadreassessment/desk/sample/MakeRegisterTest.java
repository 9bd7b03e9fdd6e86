package io.github.cadreassessment.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterTable;
import io.github.cadreassessment.desk.register.Registers;
import io.github.cadreassessment.desk.register.RejectedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MakeRegisterTest {
    private static final Path DATA = Path.of("..", "data");

    @TempDir
    Path folder;

    @Test
    void main_runAgain_writesTheFilesThatAreCheckedIn() throws IOException {
        MakeRegister.main(new String[] {folder.toString()});

        for (String register : List.of("township", "township-damaged")) {
            Map<String, byte[]> made = files(folder.resolve(register));
            Map<String, byte[]> checkedIn = files(DATA.resolve(register));
            assertThat(made).containsOnlyKeys(checkedIn.keySet());
            checkedIn.forEach((name, bytes) ->
                    assertThat(made.get(name)).as(register + "/" + name).isEqualTo(bytes));
        }
    }

    @Test
    void main_noFolder_saysWhatIsMissing() {
        assertThatThrownBy(() -> MakeRegister.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of arguments (0) must be 1. Maybe the folder to write the registers into is "
                        + "missing.");
    }

    @Test
    void township_read_hasNothingToReject() {
        RegisterReading reading = Registers.read(DATA.resolve("township"));

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.undecided()).isEmpty();
        assertThat(reading.cadres()).hasSize(420);
        assertThat(reading.units().all()).hasSize(6);
        assertThat(reading.units().ofPeople()).hasSize(419);
    }

    @Test
    void damagedTownship_read_listsEverySlip() {
        RegisterReading reading = Registers.read(DATA.resolve("township-damaged"));

        assertThat(reading.rejected())
                .filteredOn(row -> !row.code().equals("R144"))
                .extracting(MakeRegisterTest::place)
                .containsExactly(
                        "appraisals.csv:102 R129 grade",
                        "appraisals.csv:202 R131 year",
                        "appraisals.csv:302 R146",
                        "appraisals.csv:303 R146",
                        "appraisals.csv:402 R143",
                        "approvals.csv:14 R129 authority",
                        "approvals.csv:16 R133 valid-until",
                        "approvals.csv:18 R125 for-level",
                        "ballots.csv:302 R137 satisfied-votes",
                        "cadres.csv:62 R127 birth-date",
                        "cadres.csv:77 R127 birth-date",
                        "cadres.csv:92 R129 education",
                        "cadres.csv:107 R130 reserve",
                        "cadres.csv:122 R145",
                        "cadres.csv:123 R145",
                        "cadres.csv:138 R142 cadre",
                        "cadres.csv:152 R120",
                        "cadres.csv:167 R127 birth-date",
                        "cadres.csv:167 R129 education",
                        "cadres.csv:182 R133 work-start",
                        "cadres.csv:202 R148 unit",
                        "essays.csv:14 R143",
                        "grassroots.csv:62 R129 kind",
                        "grassroots.csv:77 R127 from",
                        "grassroots.csv:92 R120",
                        "grassroots.csv:107 R121",
                        "judgements.csv:402 R130 holds",
                        "judgements.csv:502 R146",
                        "judgements.csv:503 R146",
                        "leave.csv:22 R131 sick-leave-days",
                        "mass-work.csv:202 R131 achieved",
                        "mass-work.csv:232 R131 required",
                        "mass-work.csv:262 R130 assigned",
                        "mass-work.csv:292 R131 year",
                        "mass-work.csv:322 R146",
                        "mass-work.csv:323 R146",
                        "notes.csv:202 R131 half",
                        "petitions.csv:12 R133 closed",
                        "posts.csv:202 R133 to",
                        "posts.csv:212 R129 level",
                        "posts.csv:222 R126 from",
                        "ranks.csv:102 R129 rank",
                        "ranks.csv:202 R133 to",
                        "reviews.csv:65 R131 democratic-review-points",
                        "sanctions.csv:4 R140 cadre",
                        "sanctions.csv:6 R143",
                        "sanctions.csv:8 R141 cadre",
                        "sanctions.csv:10 R142 cadre",
                        "sanctions.csv:12 R122",
                        "seminars.csv:32 R142 leader",
                        "study.csv:102 R137 present",
                        "tables.csv:30 R129 table",
                        "training.csv:302 R146",
                        "training.csv:303 R146");
        assertThat(reading.rejected())
                .filteredOn(row -> row.code().equals("R144"))
                .isNotEmpty();
        assertThat(reading.undecided())
                .extracting(OpaqueId::value)
                .containsExactly(
                        "tl-0061", "tl-0076", "tl-0091", "tl-0106", "tl-0121", "tl-0149", "tl-0164", "tl-0179",
                        "tl-0199");
        assertThat(reading.cadres()).hasSize(411);
        assertThat(reading.tables())
                .containsEntry(RegisterTable.SANCTIONS, new Incomplete(Why.ROW_REJECTED))
                .containsEntry(RegisterTable.APPRAISALS, new Incomplete(Why.ROW_REJECTED))
                .containsEntry(RegisterTable.MASS_WORK, new CompleteThrough(LocalDate.of(2024, 12, 31)));
        assertThat(reading.unread())
                .extracting(file -> file.describe(Language.EN))
                .containsExactly("contacts.csv W101 this version does not read this table, so the file is not used");
    }

    @Test
    void readme_seed_isTheSeed() throws IOException {
        assertThat(Files.readString(DATA.resolve("README.md"))).contains("the seed `" + MakeRegister.SEED + "`");
    }

    @ParameterizedTest
    @EnumSource
    void readme_table_namesEveryColumn(RegisterTable table) throws IOException {
        String readme = Files.readString(DATA.resolve("README.md"));
        String section = readme.substring(
                readme.indexOf("### `" + table.file() + "` (" + table.phrase().in(Language.ZH) + ")"));
        int end = section.indexOf("\n#", 1);
        List<String> rows = section.substring(0, end)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(0, line.lastIndexOf("| ", line.length() - 3))
                        .strip())
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(table.required().stream(), table.optional().stream())
                        .map(column -> row(table, column))
                        .toList());
    }

    private static String row(RegisterTable table, Column column) {
        String required = table.required().contains(column) ? "required" : "";
        return ("| " + column.heading().en() + " | " + column.heading().zh() + " | " + required).strip();
    }

    private static String place(RejectedRow row) {
        return row.file() + ":" + row.row() + " " + row.code() + (row.column().isEmpty() ? "" : " " + row.column());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
