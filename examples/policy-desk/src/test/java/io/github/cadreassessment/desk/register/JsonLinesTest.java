package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final Incomplete DAMAGED = new Incomplete(Why.ROW_REJECTED);
    private static final String TABLES =
            "{\"tables\":[{\"table\":\"sanctions\",\"complete\":\"yes\",\"through\":\"2024-12-31\"},"
                    + "{\"table\":\"posts\",\"complete\":true,\"through\":\"2024-12-31\"}]}";

    @TempDir
    private Path folder;

    private RegisterReading read(String... lines) throws IOException {
        return Registers.read(write(String.join("\n", lines) + "\n"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("people.jsonl"), text, StandardCharsets.UTF_8);
    }

    private static List<String> rejected(RegisterReading reading) {
        return reading.rejected().stream().map(row -> row.describe(Language.EN)).toList();
    }

    private static Cadre cadre(RegisterReading reading, String id) {
        return reading.cadres().stream()
                .filter(cadre -> cadre.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void township_writtenAsJsonLines_isTheSameRegister() throws IOException {
        Path csv = Path.of("..", "data", "township");
        RegisterReading expected = Registers.read(csv);
        RegisterReading found = Registers.read(write(asJsonLines(csv)));
        assertThat(found.cadres()).isEqualTo(expected.cadres());
        assertThat(found.units()).isEqualTo(expected.units());
        assertThat(found.tables()).isEqualTo(expected.tables());
        assertThat(found.rejected()).isEmpty();
    }

    @Test
    void unit_lineWithoutACadre_isAUnitWithItsTables() throws IOException {
        RegisterReading reading = read(
                "{\"tables\": [{\"table\": \"activities\", \"complete\": true, \"through\": \"2024-12-31\"}]}",
                "{\"unit\": \"u-1\", \"leading posts\": 5, \"activities\": [{\"day\": \"2024-05-01\"}]}",
                "{\"cadre\": \"tl-1\", \"unit\": \"u-1\"}",
                "{\"cadre\": \"tl-2\", \"unit\": \"u-2\"}",
                "{\"cadre\": \"tl-3\", \"activities\": []}");
        assertThat(reading.units().all()).singleElement().satisfies(unit -> {
            assertThat(unit.leadingPosts()).isEqualTo(5);
            assertThat(unit.activities())
                    .isEqualTo(History.complete(LocalDate.of(2024, 12, 31), PartialDate.on(LocalDate.of(2024, 5, 1))));
        });
        assertThat(reading.units().ofPeople()).containsExactly(Map.entry(new OpaqueId("tl-1"), new OpaqueId("u-1")));
        assertThat(rejected(reading))
                .containsExactly(
                        "people.jsonl cadres:4 R148 `unit` is not one of units.csv, or the row of that unit was rejected",
                        "people.jsonl cadres:5 R109 the key `activities` is not a known heading");
    }

    /** One object a person or unit, with the rows of the other tables in it. */
    private static String asJsonLines(Path csv) throws IOException {
        Map<String, Map<String, Object>> people = new LinkedHashMap<>();
        for (Map<String, String> row : rows(csv, RegisterTable.CADRES)) {
            people.put("干部编号" + row.get("干部编号"), new LinkedHashMap<>(row));
        }
        for (Map<String, String> row : rows(csv, RegisterTable.UNITS)) {
            people.put("单位编号" + row.get("单位编号"), new LinkedHashMap<>(row));
        }
        for (RegisterTable table : RegisterTable.values()) {
            if (table.isHistory()) {
                String owner = table.required().get(0).heading().zh();
                for (Map<String, String> row : rows(csv, table)) {
                    Map<String, Object> person = people.getOrDefault(owner + row.remove(owner), new LinkedHashMap<>());
                    List<Object> rows = new ArrayList<>();
                    if (person.get(table.phrase().zh()) instanceof List<?> before) {
                        rows.addAll(before);
                    }
                    rows.add(row);
                    person.put(table.phrase().zh(), rows);
                }
            }
        }
        JsonMapper json = JsonMapper.builder().build();
        StringBuilder text = new StringBuilder();
        text.append(json.writeValueAsString(Map.of("数据表说明", rows(csv, RegisterTable.TABLES))))
                .append('\n');
        people.values()
                .forEach(person -> text.append(json.writeValueAsString(person)).append('\n'));
        return text.toString();
    }

    private static List<Map<String, String>> rows(Path csv, RegisterTable table) throws IOException {
        List<String> lines = Files.readAllLines(csv.resolve(table.file()));
        String[] headings = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < headings.length; i++) {
                row.put(headings[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void line_inEnglishWithNumbersAndMarks_isRead() throws IOException {
        RegisterReading reading = read(
                TABLES,
                "{\"cadre\":\"tl-1\",\"birth date\":\"1990-05-01\",\"reserve\":true,\"education\":null,"
                        + "\"leave\":[{\"year\":2024,\"sick leave days\":3}],"
                        + "\"judgements\":[{\"matter\":\"HEALTHY\",\"holds\":true}]}");
        assertThat(rejected(reading)).isEmpty();
        Cadre cadre = cadre(reading, "tl-1");
        assertThat(cadre.reserve()).isTrue();
        assertThat(cadre.leave().rows())
                .singleElement()
                .satisfies(year -> assertThat(year.sickDays()).isEqualTo(3));
        assertThat(cadre.judgements()).containsEntry(Judgement.HEALTHY, true);
        assertThat(cadre.sanctions().completeness()).isEqualTo(new CompleteThrough(LocalDate.of(2024, 12, 31)));
        assertThat(cadre.ranks().completeness()).isEqualTo(new Incomplete(Why.NOT_DECLARED));
    }

    @Test
    void row_thatIsBad_isRejectedWithItsLineAndTheRestGoesOn() throws IOException {
        RegisterReading reading = read(
                TABLES,
                "{\"cadre\":\"tl-1\",\"sanctions\":[{\"kind\":\"诫免\",\"decided\":\"2024-01-01\"}]}",
                "{\"cadre\":\"tl-2\",\"posts\":{\"level\":\"科员级\"}}",
                "{\"cadre\":\"tl-3\",\"posts\":[{\"levels\":\"科员级\"}],\"sanctions\":[7]}",
                "{\"cadre\":\"tl-4\",\"reserve\":[\"yes\"]}",
                "{\"cadre\":\"tl-5\",\"birth dat\":\"1990-01-01\"}",
                "{\"cadre\":\"tl-6\"}");
        assertThat(rejected(reading))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("people.jsonl sanctions:2 R129 ")
                        .contains("admonition"))
                .contains(
                        "people.jsonl posts:3 R135 the rows of a table must be an array of objects",
                        "people.jsonl posts:4 R109 the key `levels` is not a known heading; did you mean `level`?",
                        "people.jsonl cadres:5 R136 a row must be an object of texts, numbers, true, false or null",
                        "people.jsonl cadres:6 R109 the key `birth dat` is not a known heading; did you mean `birth date`?");
        assertThat(reading.undecided()).extracting(id -> id.value()).containsExactly("tl-4", "tl-5");
        assertThat(cadre(reading, "tl-1").sanctions().completeness()).isEqualTo(DAMAGED);
        assertThat(cadre(reading, "tl-2").posts().completeness()).isEqualTo(DAMAGED);
        assertThat(cadre(reading, "tl-3").sanctions().completeness()).isEqualTo(DAMAGED);
        assertThat(cadre(reading, "tl-6").sanctions().completeness())
                .isEqualTo(new CompleteThrough(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void line_thatIsNoObject_takesTheCompletenessFromEveryTable() throws IOException {
        for (String damaged : List.of("{\"cadre\":\"tl-2\"", "[]", "{\"cadre\":\"tl-2\",\"cadre\":\"tl-3\"}", "x")) {
            RegisterReading reading = read(TABLES, "{\"cadre\":\"tl-1\"}", damaged);
            assertThat(rejected(reading))
                    .containsExactly("people.jsonl cadres:3 R134 the line is no JSON object, or has a key twice");
            assertThat(cadre(reading, "tl-1").sanctions().completeness()).isEqualTo(DAMAGED);
        }
    }

    @Test
    void id_twiceOrOfNobody_isNotDecided() throws IOException {
        RegisterReading reading = read(
                "{\"cadre\":\"tl-1\"}",
                "{\"cadre\":\"tl-1\",\"posts\":[{\"level\":\"科员级\"}]}",
                "{\"birth date\":\"1990\"}",
                "{\"cadre\":\"110101199001011237\"}");
        assertThat(reading.cadres()).isEmpty();
        assertThat(reading.undecided()).extracting(id -> id.value()).containsExactly("tl-1");
        assertThat(rejected(reading))
                .anySatisfy(row -> assertThat(row).startsWith("people.jsonl cadres:1 R145"))
                .anySatisfy(row -> assertThat(row).startsWith("people.jsonl cadres:3 R140"))
                .anySatisfy(row -> assertThat(row).startsWith("people.jsonl cadres:4 R142"))
                .allSatisfy(row -> assertThat(row).doesNotContain("110101199001011237"));
    }

    @Test
    void file_thatIsTooLargeToHold_saysHowItIsRead() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(64L * 1024 * 1024 + 1);
        }
        assertThat(rejected(Registers.read(file)))
                .containsExactly("large.jsonl cadres R104 the file is larger than 64 MB; `assess run --stream` reads a"
                        + " register of JSON lines piece by piece");
    }

    @Test
    void file_thatIsNotUtf8_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("gbk.jsonl"), new byte[] {'{', (byte) 0xB8, (byte) 0xC9, '}'});
        assertThat(Registers.read(file).rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isEqualTo("R105"));
    }

    @Test
    void run_ofAFile_answersAsOfAFolder() throws IOException {
        String text = asJsonLines(Path.of("..", "data", "township"));
        Path out = folder.resolve("out");
        Ran ran = Ran.assess(
                "run",
                "--pack",
                "township-learning",
                "--register",
                write(text).toString(),
                "--question",
                "promotion",
                "--as-of",
                "2024-12-31",
                "--who",
                "young-and-reserve",
                "--engine",
                "interpreter",
                "--out",
                out.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("判断 248 人");
    }
}
