package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that must be refused, and what is said of them: {@code bad/*.policy} with the expected text in {@code
 * bad/*.expected}.
 *
 * <p>To record the expected texts anew, run this test with {@code -Dbad.record=true} and review the difference.
 */
class BadRuleFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/cadreassessment/rules/bad");
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final Pattern FOREIGN_WORDS = Pattern.compile(
            "(?i)\\b(java|drools|mvel|drl|class|null|exception|token|parser|syntax|ast|lambda|stack)\\b");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".policy"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void corpus_holdsAtLeastEightyFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(80);
    }

    @TestFactory
    Stream<DynamicTest> badFile_isRefusedInWordsOfItsLanguage() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> refuse(file)));
    }

    private static void refuse(Path file) throws IOException {
        SourceFile source = SourceFile.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        // A guard against hanging, not a measurement.
        PolicyReading reading =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PolicyReading.of(source, CATALOGUE));
        assertThat(reading.policy()).isNull();
        assertThat(reading.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR));
        for (Diagnostic diagnostic : reading.diagnostics()) {
            assertThat(diagnostic.code()).matches("P[1-4][0-9]{2}");
            assertThat(diagnostic.line()).isPositive();
            assertThat(diagnostic.column()).isPositive();
            String ours = diagnostic.print().replaceAll("`[^`]*`", "");
            assertThat(FOREIGN_WORDS.matcher(ours).find()).as(ours).isFalse();
        }
        assertThat(System.getProperty("canary")).isNull();
        String printed =
                reading.diagnostics().stream().map(Diagnostic::print).collect(Collectors.joining("\n", "", "\n"));
        Path expected = file.resolveSibling(source.name().replace(".policy", ".expected"));
        if (Boolean.getBoolean("bad.record")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
