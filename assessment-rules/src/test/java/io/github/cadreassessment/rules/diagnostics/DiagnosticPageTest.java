package io.github.cadreassessment.rules.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.drl.DrlComplaint;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.pack.PackReading;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.FromText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of every code in both languages: its form, and that its files have the problem, and have it no longer. */
class DiagnosticPageTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/cadreassessment/rules/diagnostics");

    /** The codes that no file can have, and why. */
    private static final Map<String, String> WITHOUT_EXAMPLE = Map.of(
            DrlComplaint.READ_OTHERWISE.code(),
            "It is said where two readers of one text differ, and every text on which they do is a mistake to be mended.",
            Complaint.MEANING_CHANGED.code(),
            "It is said where formatting would change a meaning, and every text on which it does is a mistake to be mended.");

    /** What is wrong in files of one language only, so that both pages show one of these. */
    private static final Set<String> IN_ENGLISH_FILES = Set.of("P506");

    private static final Pattern FOREIGN_WORDS = Pattern.compile(
            "(?i)\\b(java|drools|mvel|class(?!-hour)|null|token|parser|syntax|ast|lambda|stack|enum|regex)\\b");

    @ParameterizedTest
    @EnumSource
    void folder_ofALanguage_hasAPageForEachCodeAndNoOther(Language language) throws IOException {
        Path folder = FOLDER.resolve(language.name().toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(DiagnosticPage.codes().stream()
                            .map(code -> code + ".md")
                            .toList());
        }
    }

    @Test
    void codes_ofAllComplaints_areDifferent() {
        assertThat(DiagnosticPage.codes())
                .doesNotHaveDuplicates()
                .hasSize(Complaint.values().length + DrlComplaint.values().length)
                .allMatch(code -> code.matches("[DP][1-9][0-9]{2}"));
    }

    @Test
    void page_ofACodeThatIsNone_isNotThere() {
        assertThat(DiagnosticPage.of("P999", Language.ZH)).isEmpty();
        assertThat(DiagnosticPage.of("../zh/P301", Language.EN)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> page_ofEachCode_isInTheForm() {
        return pages(DiagnosticPageTest::inForm);
    }

    @TestFactory
    Stream<DynamicTest> filesWithTheProblem_ofEachCode_haveExactlyThatCode() {
        return pages(DiagnosticPageTest::hasProblem);
    }

    @TestFactory
    Stream<DynamicTest> filesMended_ofEachCode_haveNoErrorAndNotThatCode() {
        return pages(DiagnosticPageTest::isMended);
    }

    private static Stream<DynamicTest> pages(Consumer<DiagnosticPage> check) {
        return Arrays.stream(Language.values())
                .flatMap(language -> DiagnosticPage.codes().stream()
                        .map(code -> DynamicTest.dynamicTest(
                                language + " " + code,
                                () -> check.accept(
                                        DiagnosticPage.of(code, language).orElseThrow()))));
    }

    private static void inForm(DiagnosticPage page) {
        PageForm form = PageForm.of(page);

        assertThat(form.title()).isEqualTo(page.code() + " " + sentence(page));
        assertThat(form.paragraphs()).hasSizeBetween(1, 3).allMatch(paragraph -> !paragraph.startsWith("#"));
        assertThat(page.text()).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t", " \n");
        String prose = String.join("\n", form.paragraphs()).replaceAll("`[^`]*`", "");
        assertThat(FOREIGN_WORDS.matcher(prose).find()).as(prose).isFalse();
        if (WITHOUT_EXAMPLE.containsKey(page.code())) {
            assertThat(page.text()).doesNotContain("## ", "```");
            return;
        }
        Language ofFiles = IN_ENGLISH_FILES.contains(page.code()) ? Language.EN : page.language();
        assertThat(languages(form.problem(), page.language())).contains(ofFiles);
        assertThat(languages(form.mended(), page.language())).contains(ofFiles);
        assertThat(form.mended()).isNotEqualTo(form.problem());
        assertThat(form.mended()).flatMap(PageFile::also).isEmpty();
    }

    private static String sentence(DiagnosticPage page) {
        Text sentence = Stream.concat(
                        Arrays.stream(Complaint.values())
                                .filter(complaint -> complaint.code().equals(page.code()))
                                .map(Complaint::sentence),
                        Arrays.stream(DrlComplaint.values())
                                .filter(complaint -> complaint.code().equals(page.code()))
                                .map(DrlComplaint::sentence))
                .findFirst()
                .orElseThrow();
        return sentence.in(page.language()).replaceAll("\\{[0-9]\\}", "…");
    }

    /** The languages of files of sentences; that of the page where there are none, as other files have no language. */
    private static Set<Language> languages(List<PageFile> files, Language ofPage) {
        List<SourceFile> sentences = files.stream()
                .filter(file -> file.kind().equals("policy"))
                .map(PageFile::file)
                .filter(file -> file.text().isPresent())
                .toList();
        return sentences.isEmpty()
                ? Set.of(ofPage)
                : sentences.stream().map(FromText::language).collect(Collectors.toSet());
    }

    private static void hasProblem(DiagnosticPage page) {
        if (WITHOUT_EXAMPLE.containsKey(page.code())) {
            return;
        }
        List<PageFile> files = PageForm.of(page).problem();
        Set<String> expected = new HashSet<>(Set.of(page.code()));
        files.forEach(file -> expected.addAll(file.also()));

        List<Diagnostic> diagnostics = Reading.of(files).diagnostics();

        assertThat(diagnostics.stream().map(Diagnostic::code).collect(Collectors.toSet()))
                .as(printed(diagnostics))
                .isEqualTo(expected);
        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.code().equals(page.code()))
                .as(printed(diagnostics))
                .anySatisfy(diagnostic ->
                        assertThat(diagnostic.message().in(page.language())).matches(anyWords(sentence(page))));
    }

    private static Pattern anyWords(String sentence) {
        return Pattern.compile(Pattern.quote(sentence).replace("…", "\\E.*\\Q"), Pattern.DOTALL);
    }

    private static void isMended(DiagnosticPage page) {
        if (WITHOUT_EXAMPLE.containsKey(page.code())) {
            return;
        }
        Reading reading = Reading.of(PageForm.of(page).mended());

        assertThat(reading.diagnostics())
                .as(printed(reading.diagnostics()))
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .noneMatch(diagnostic -> diagnostic.code().equals(page.code()));
        Pack pack = Objects.requireNonNull(reading.pack());
        try (ScenarioRun run = new ScenarioRun(pack, Set.of(Execution.INTERPRETER))) {
            assertThat(reading.scenarios())
                    .allSatisfy(scenario ->
                            assertThat(run.run(scenario).differences()).isEmpty());
        }
    }

    private static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().limit(10).map(Diagnostic::print).collect(Collectors.joining("\n"));
    }

    /** What comes of reading the files of a section. */
    private record Reading(
            @org.jspecify.annotations.Nullable Pack pack, List<Scenario> scenarios, List<Diagnostic> diagnostics) {
        static Reading of(List<PageFile> files) {
            PackReading rules = Pack.read(files(files, false), TermCatalogue.builtIn());
            List<Diagnostic> diagnostics = new ArrayList<>(rules.diagnostics());
            List<SourceFile> ofScenarios = files(files, true);
            Pack pack = rules.pack();
            if (pack == null || ofScenarios.isEmpty()) {
                return new Reading(pack, List.of(), diagnostics);
            }
            ScenarioReading scenarios = ScenarioReading.of(ofScenarios, pack);
            diagnostics.addAll(scenarios.diagnostics());
            return new Reading(pack, scenarios.scenarios(), diagnostics);
        }

        private static List<SourceFile> files(List<PageFile> files, boolean ofScenarios) {
            return files.stream()
                    .filter(file -> file.isOfScenarios() == ofScenarios)
                    .map(PageFile::file)
                    .toList();
        }
    }
}
