package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.OpaqueId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterStreamTest {
    private static final String TABLES =
            "{\"tables\":[{\"table\":\"sanctions\",\"complete\":\"yes\",\"through\":\"2024-12-31\"},"
                    + "{\"table\":\"cadres\",\"complete\":\"yes\",\"through\":\"2024-12-31\"},"
                    + "{\"table\":\"posts\",\"complete\":true,\"through\":\"2024-12-31\"}]}";
    // Among sound lines, each is wrong in a way of its own, and some take something away from everybody.
    private static final List<String> WRONG = List.of(
            "{\"cadre\":\"tl-7\",\"sanctions\":[{\"kind\":\"诫免\",\"decided\":\"2024-01-01\"}]}",
            "{\"cadre\":\"tl-300\",\"posts\":{\"level\":\"科员级\"}}",
            "{\"cadre\":\"tl-9\",\"birth date\":\"x\",\"posts\":[{\"levels\":\"科员级\"}],\"sanctions\":[7]}",
            "{\"cadre\":\"name with blanks\",\"posts\":[{\"level\":\"科员级\"}]}",
            "{\"cadre\":\"name with blanks\",\"posts\":[]}",
            "{\"posts\":[{\"cadre\":\"tl-3\",\"level\":\"科员级\"}]}",
            "{\"cadre\":\"tl-11\",\"sanctions\":[{\"cadre\":\"tl-12\",\"kind\":\"警告\"}]}",
            "{\"cadre\":\"tl-11a\",\"sanctions\":[{\"cadre\":\"tl-11a\",\"kind\":\"警告\"}]}",
            "{\"cadre\":\"tl-13\",\"unit\":\"u-1\"}",
            "{\"cadre\":\"tl-14\",\"unit\":\"u-2\"}",
            "{\"cadre\":\"tl-15\",\"posts\":[],\"任职经历\":[{\"level\":\"科员级\"}]}",
            "{\"cadre\":\"tl-16\",\"干部编号\":\"tl-17\"}",
            "{\"unit\":\"u-1\",\"leading posts\":5,\"activities\":[{\"day\":\"2024-05-01\"}]}",
            "{\"unit\":\"u-3\",\"leading posts\":\"many\"}",
            "{\"tables\":[{\"table\":\"ranks\",\"complete\":\"yes\",\"through\":\"2024-12-31\"}]}",
            "no json",
            "",
            "[]");

    @TempDir
    private Path folder;

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("people.jsonl"), String.join("\n", lines) + "\n");
    }

    /** What the pieces and the rest say together, as if it had been read at once. */
    private static Map<String, Object> said(RegisterStream stream) {
        List<Cadre> cadres = new ArrayList<>();
        List<OpaqueId> undecided = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>(stream.ofNobody().rejected());
        Map<OpaqueId, OpaqueId> units = new HashMap<>();
        for (RegisterStream.Piece piece : stream.pieces()) {
            RegisterReading read = stream.read(piece);
            cadres.addAll(read.cadres());
            undecided.addAll(read.undecided());
            rejected.addAll(read.rejected());
            units.putAll(read.units().ofPeople());
        }
        return said(cadres, undecided, rejected, units, stream.ofNobody());
    }

    private static Map<String, Object> said(RegisterReading whole) {
        return said(
                whole.cadres(),
                whole.undecided(),
                whole.rejected(),
                whole.units().ofPeople(),
                whole);
    }

    private static Map<String, Object> said(
            List<Cadre> cadres,
            List<OpaqueId> undecided,
            List<RejectedRow> rejected,
            Map<OpaqueId, OpaqueId> unitsOf,
            RegisterReading ofNobody) {
        return Map.of(
                "cadres",
                cadres,
                "undecided",
                undecided,
                "rejected",
                rejected.stream()
                        .sorted(Comparator.comparing(RejectedRow::toString))
                        .toList(),
                "units",
                List.of(ofNobody.units().all(), ofNobody.units().undecided(), unitsOf));
    }

    @Test
    void stream_ofAnyLines_saysWhatTheWholeRegisterSays() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(List.of(TABLES));
            int people = 1 + random.nextInt(400);
            for (int i = 0; i < people; i++) {
                lines.add("{\"cadre\":\"tl-" + i
                        + "\",\"birth date\":\"1990-05-01\",\"posts\":[{\"level\":\"科员级\",\"from\":\"2015-0"
                        + (1 + i % 9) + "-01\"}]}");
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                lines.add(random.nextInt(lines.size() + 1), WRONG.get(random.nextInt(WRONG.size())));
            }
            Path file = write(lines);
            assertThat(said(RegisterStream.of(file))).as("seed " + seed).isEqualTo(said(Registers.read(file)));
        }
    }

    @Test
    void stream_ofEveryWrongLine_saysWhatTheWholeRegisterSays() throws IOException {
        for (String wrong : WRONG) {
            List<String> lines = new ArrayList<>(List.of(TABLES, "{\"unit\":\"u-1\"}"));
            for (int i = 0; i < 310; i++) {
                lines.add("{\"cadre\":\"tl-" + i + "\"}");
            }
            lines.add(wrong);
            Path file = write(lines);
            RegisterReading whole = Registers.read(file);
            assertThat(said(RegisterStream.of(file))).as(wrong).isEqualTo(said(whole));
            assertThat(whole.cadres()).as(wrong).hasSizeGreaterThan(300);
        }
    }

    @Test
    void row_withTheIdOfAnother_isRejectedAndTakesTheCompletenessFromEverybody() throws IOException {
        Path file = write(List.of(
                TABLES,
                "{\"cadre\":\"tl-1\",\"sanctions\":[{\"cadre\":\"tl-2\",\"kind\":\"警告\",\"decided\":\"2024-01-01\"}]}",
                "{\"cadre\":\"tl-2\"}"));
        RegisterReading whole = Registers.read(file);
        assertThat(whole.rejected()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("R149");
            assertThat(row.message().en())
                    .isEqualTo(
                            "the cadre id in the row is not that of its line, so that nobody can tell whose row it is");
        });
        assertThat(whole.cadres()).hasSize(2).allSatisfy(cadre -> {
            assertThat(cadre.sanctions().rows()).isEmpty();
            assertThat(cadre.sanctions().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
        });
    }

    @Test
    void file_changedWhileItIsRead_isNoticed() throws IOException {
        Path file = write(List.of(TABLES, "{\"cadre\":\"tl-1\"}"));
        RegisterStream stream = RegisterStream.of(file);
        Iterator<RegisterStream.Piece> pieces = stream.pieces().iterator();
        Files.writeString(file, "{\"cadre\":\"tl-2\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> pieces.forEachRemaining(stream::read))
                .isInstanceOf(RegisterStream.UnreadableException.class)
                .hasMessage("The register must not change while it is read. Maybe another program wrote it anew.");
    }

    @Test
    void file_thatIsNotUtf8_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("gbk.jsonl"), new byte[] {'{', (byte) 0xB8, (byte) 0xC9, '}'});
        assertThatThrownBy(() -> RegisterStream.of(file)).isInstanceOf(CharacterCodingException.class);
    }
}
