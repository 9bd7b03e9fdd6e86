package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StreamRunTest {
    private static final int PEOPLE = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LEVELS =
            List.of("STAFF", "TOWNSHIP_DEPUTY", "TOWNSHIP_PRINCIPAL", "COUNTY_DEPUTY");

    @TempDir
    private Path folder;

    private Path register(String... more) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{\"tables\":[{\"table\":\"posts\",\"complete\":\"yes\",\"through\":\"2024-12-31\"},"
                + "{\"table\":\"sanctions\",\"complete\":\"yes\",\"through\":\"2024-12-31\"}]}");
        Random random = new Random(7);
        for (int i = 0; i < PEOPLE; i++) {
            String level = LEVELS.get(random.nextInt(LEVELS.size()));
            String posts = random.nextInt(10) == 0
                    ? "[{\"level\":\"" + level + "\"},{\"level\":\"STAFF\",\"from\":\"2015\"}]"
                    : "[{\"level\":\"" + level + "\",\"from\":\"" + (2012 + random.nextInt(12))
                            + "-03-01\",\"to\":\"ongoing\"}]";
            String sanctions =
                    random.nextInt(4) == 0 ? "[{\"kind\":\"PARTY_SERIOUS_WARNING\",\"decided\":\"2024-05-01\"}]" : "[]";
            lines.add("{\"cadre\":\"p" + i + "\",\"birth date\":\"" + (1965 + random.nextInt(30)) + "\",\"posts\":"
                    + posts + ",\"sanctions\":" + sanctions + "}");
        }
        lines.addAll(List.of(more));
        return Files.writeString(folder.resolve("people.jsonl"), String.join("\n", lines) + "\n");
    }

    private Ran run(Path register, String out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("run", "--pack", "leading-posts", "--register", register.toString(), "--as-of", "2024-12-31"));
        arguments.addAll(List.of("--lang", "en", "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Ran.assess(arguments.toArray(String[]::new));
    }

    private List<JsonNode> results(String out) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(out).resolve("results.jsonl"))) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    @Test
    void run_pieceByPiece_answersAsTheWholeRunDoes() throws IOException {
        Path register = register();
        for (String engine : List.of("straight-line", "drools")) {
            Ran whole = run(register, "whole", "--question", "promotion", "--engine", engine);
            Ran streamed = run(register, "streamed", "--question", "promotion", "--engine", engine, "--stream");
            assertThat(streamed.exit()).isEqualTo(Exit.DONE);
            assertThat(lines(streamed.out(), "results in", "  and "))
                    .isEqualTo(lines(whole.out(), "results in", "  and "));
            List<JsonNode> expected = results("whole");
            List<JsonNode> found = results("streamed");
            assertThat(found).hasSize(PEOPLE);
            for (int i = 0; i < PEOPLE; i++) {
                assertSame(found.get(i), expected.get(i));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("streamed"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.jsonl", "rejected.csv");
        }
    }

    private static void assertSame(JsonNode brief, JsonNode full) {
        for (String key :
                List.of("id", "question", "target", "targetCertain", "asOf", "policy", "verdict", "best", "worst")) {
            assertThat(brief.get(key)).as(brief.get("id") + " " + key).isEqualTo(full.get(key));
        }
        List<String> needed = new ArrayList<>();
        full.get("stillNeeded")
                .forEach(fact -> needed.add(fact.get("fact") + "" + fact.get("item") + fact.get("reason")));
        List<String> found = new ArrayList<>();
        brief.get("stillNeeded")
                .forEach(fact -> found.add(fact.get("fact") + "" + fact.get("item") + fact.get("reason")));
        assertThat(found).isEqualTo(needed);
        for (JsonNode finding : full.get("findings")) {
            boolean decides = false;
            for (JsonNode deciding : brief.get("deciding")) {
                decides |= deciding.get("clause").equals(finding.get("clause"))
                        && deciding.get("item").equals(finding.get("item"))
                        && deciding.get("statuses").equals(finding.get("statuses"));
            }
            assertThat(decides)
                    .as(brief.get("id") + " " + finding.get("clause"))
                    .isEqualTo(finding.get("decides").booleanValue());
        }
    }

    private static List<String> lines(String text, String... without) {
        return text.lines()
                .filter(line -> Stream.of(without).noneMatch(line::startsWith))
                .filter(line -> !line.startsWith("rule left out"))
                .toList();
    }

    @Test
    void run_withBadRows_decidesTheRestAndSaysEach() throws IOException {
        Path register = register("{\"cadre\":\"p7\"}", "{\"cadre\":\"q\",\"birth date\":\"soon\"}", "no json");
        Ran whole = run(register, "whole", "--question", "promotion");
        Ran streamed = run(register, "streamed", "--question", "promotion", "--stream");
        assertThat(streamed.exit()).isEqualTo(Exit.ROWS_REJECTED);
        assertThat(streamed.err().lines().sorted())
                .containsExactlyElementsOf(whole.err().lines().sorted().toList());
        assertThat(streamed.out()).contains("people not decided: 2");
        assertThat(results("streamed")).hasSize(PEOPLE - 1);
        assertThat(Files.readAllLines(folder.resolve("streamed").resolve("rejected.csv")))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(folder.resolve("whole").resolve("rejected.csv")));
    }

    @Test
    void run_ofMoreBadRowsThanAnybodyReads_showsTheFirstAndCountsTheRest() throws IOException {
        String[] bad = new String[130];
        java.util.Arrays.setAll(bad, i -> "{\"cadre\":\"bad" + i + "\",\"birth date\":\"soon\"}");
        Ran ran = run(register(bad), "out", "--question", "promotion", "--stream");
        assertThat(ran.err().lines()).hasSize(StreamCounts.SHOWN + 1);
        assertThat(ran.err()).endsWith("30 more, see rejected.csv\n");
    }

    @Test
    void run_ofWhatTakesAUnit_isRefused() throws IOException {
        Ran ran = Ran.assess(
                "run",
                "--pack",
                "civil-servant-appraisal",
                "--register",
                register().toString(),
                "--question",
                "annual-appraisal",
                "--as-of",
                "2024-12-31",
                "--lang",
                "en",
                "--stream",
                "--out",
                folder.resolve("out").toString());
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains("--stream decides one by one and cannot answer", "leave --stream out");
    }

    @Test
    void run_ofAFolder_isRefused() {
        Ran ran = run(Path.of(Ran.TOWNSHIP), "out", "--question", "promotion", "--stream");
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains("--stream takes a register of JSON lines, a file *.jsonl, not `");
    }
}
