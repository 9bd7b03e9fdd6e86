package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that explain the warnings of lints: the first file on each gives that warning, and the second gives none. */
class LintPagesTest {
    private static final Pattern POLICY = Pattern.compile("```policy\n(.*?)```", Pattern.DOTALL);

    private static Stream<Arguments> pages() {
        return Arrays.stream(Complaint.values())
                .filter(complaint -> complaint.code().startsWith("P5"))
                .flatMap(complaint ->
                        Arrays.stream(Language.values()).map(language -> Arguments.of(complaint, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_ofAWarning_showsAFileThatGivesItAndOneThatDoesNot(Complaint complaint, Language language)
            throws IOException {
        String page = page(complaint, language);
        List<String> files =
                POLICY.matcher(page).results().map(MatchResult::group).toList();

        assertThat(page)
                .startsWith("# " + complaint.code() + " "
                        + complaint.sentence().in(language).replaceAll("\\{[0-9]\\}", "…") + "\n\n");
        assertThat(files).hasSize(2);
        assertThat(codes(files.get(0))).containsExactly(complaint.code());
        assertThat(codes(files.get(1))).isEmpty();
    }

    private static String page(Complaint complaint, Language language) throws IOException {
        String name = "/io/github/cadreassessment/rules/diagnostics/"
                + language.name().toLowerCase(Locale.ROOT) + "/" + complaint.code() + ".md";
        try (InputStream page = Objects.requireNonNull(LintPagesTest.class.getResourceAsStream(name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> codes(String fence) {
        SourceFile file =
                SourceFile.of("f.policy", fence.replace("```policy\n", "").replace("```", ""));
        return Pack.read(List.of(file), TermCatalogue.builtIn()).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }
}
