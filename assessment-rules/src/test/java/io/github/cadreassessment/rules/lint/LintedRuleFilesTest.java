package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.pack.PackReading;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs that look like a mistake, and packs that do not: {@code lint/*.zh.policy} and {@code lint/*.en.policy} with the
 * expected warnings in {@code lint/*.expected}.
 *
 * <p>To record the expected texts anew, run this test with {@code -Dlint.record=true} and review the difference.
 */
class LintedRuleFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/cadreassessment/rules/lint");
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private static Set<String> packs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".policy"))
                    .map(name -> name.replaceFirst("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static PackReading read(String pack) throws IOException {
        List<SourceFile> files = List.of(file(pack + ".zh.policy"), file(pack + ".en.policy"));
        return Pack.read(files, CATALOGUE);
    }

    private static SourceFile file(String name) throws IOException {
        return SourceFile.of(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    @TestFactory
    Stream<DynamicTest> pack_isReadWithTheWarningsThatAreExpected() throws IOException {
        return packs().stream()
                .map(pack -> DynamicTest.dynamicTest(pack, () -> {
                    PackReading reading = read(pack);
                    assertThat(reading.diagnostics())
                            .extracting(Diagnostic::severity)
                            .containsOnly(expectedSeverity(reading));
                    assertThat(reading.pack())
                            .as(String.valueOf(reading.diagnostics()))
                            .isNotNull();
                    String printed = reading.diagnostics().stream()
                            .map(line -> line.print() + "\n")
                            .collect(Collectors.joining());
                    Path expected = FOLDER.resolve(pack + ".expected");
                    if (Boolean.getBoolean("lint.record")) {
                        Files.writeString(expected, printed);
                    }
                    assertThat(printed).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
                }));
    }

    private static Severity[] expectedSeverity(PackReading reading) {
        return reading.diagnostics().isEmpty() ? new Severity[0] : new Severity[] {Severity.WARNING};
    }

    private static Stream<String> codes() {
        return Arrays.stream(Complaint.values())
                .map(Complaint::code)
                .filter(code -> code.startsWith("P5"))
                .map(code -> code.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void warning_ofEveryCode_isGivenForAPackAndNotForTheMendedOne(String code) throws IOException {
        assertThat(read(code + "-bad").diagnostics())
                .extracting(Diagnostic::code)
                .isNotEmpty()
                .containsOnly(code.toUpperCase(Locale.ROOT));
        assertThat(read(code + "-good").diagnostics()).isEmpty();
    }

    @Test
    void file_readAlone_hasTheWarningsOfItsOwnLanguage() throws IOException {
        PackReading reading = Pack.read(List.of(file("p505-bad.en.policy")), CATALOGUE);

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::print)
                .containsExactly("p505-bad.en.policy:9:1 P505 nobody can comply with both `art4` and `art3`\n"
                        + "help: look at the numbers and the persons of both");
    }

    private static List<String> bundled() {
        return Pack.bundledIds();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledPack_hasNoWarningThatItsAuthorsDidNotAllowInBothLanguages(String id) {
        PackReading reading = Pack.bundled(id);

        assertThat(reading.diagnostics()).extracting(Diagnostic::print).isEmpty();
        assertThat(reading.allowed().stream().filter(allowed -> allowed.file().contains(".zh.")))
                .hasSameSizeAs(reading.allowed().stream()
                        .filter(allowed -> allowed.file().contains(".en."))
                        .toList());
    }
}
