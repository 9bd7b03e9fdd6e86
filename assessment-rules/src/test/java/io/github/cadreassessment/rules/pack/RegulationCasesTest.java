package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.CountingConvention;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled national packs against worked cases; a case is a row of a file, and another row needs no Java. */
class RegulationCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final int SHARED_CASES = 58;
    // Rows have packs and dates in common, and an engine takes longer to build than a case to decide.
    private static final Map<List<Object>, Pack> PACKS = new HashMap<>();
    private static final Map<List<Object>, Assessor> ASSESSORS = new HashMap<>();

    static Stream<CaseRow> rows() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("regulation-cases.csv"));
        return lines.stream().skip(1).map(line -> CaseRow.of(lines.get(0), line));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void workedCase_comesOutAsWorkedOutByTheSameClauseInBothEngines(CaseRow row) {
        for (Execution execution : List.of(Execution.INTERPRETER, Execution.DROOLS)) {
            Assessment assessment = assess(row, execution);
            assertThat(answer(assessment))
                    .as("%s: %s", row.cell("case"), deciding(assessment))
                    .isEqualTo(row.cell("expected"));
            if (assessment.isAppraisal() || assessment.verdict() != Verdict.ELIGIBLE) {
                assertThat(deciding(assessment)).isEqualTo(row.cell("decided by"));
            }
        }
    }

    /** The verdict; of an appraisal the grades that are open, worst first, with a question mark where that is unknown. */
    private static String answer(Assessment assessment) {
        if (!assessment.isAppraisal()) {
            return assessment.verdict().name();
        }
        return assessment.grades().open().entrySet().stream()
                .filter(open -> open.getValue().canHold())
                .map(open -> open.getKey() + (open.getValue().canFail() ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    static Assessment assess(CaseRow row, Execution execution) {
        Assessor assessor = ASSESSORS.computeIfAbsent(
                List.of(row.cell("pack"), row.cell("convention"), row.cell("readings"), row.asOf(), execution),
                key -> assessor(row, execution));
        return assessor.assess(row.view(catalogue(row.cell("convention"))));
    }

    static Assessor assessor(CaseRow row, Execution execution) {
        Pack pack = PACKS.computeIfAbsent(
                List.of(row.cell("pack"), row.cell("convention")),
                key -> Pack.read(PackFiles.bundled(row.cell("pack")), catalogue(row.cell("convention")))
                        .orElseThrow());
        Choices choices = Choices.on(row.asOf());
        for (String reading : row.cell("readings").split(";", -1)) {
            if (!reading.isBlank()) {
                String[] parts = reading.strip().split("=", -1);
                choices = choices.withReading(parts[0], parts[1]);
            }
        }
        return pack.assessor(choices, execution);
    }

    private static TermCatalogue catalogue(String convention) {
        TermCatalogue catalogue = TermCatalogue.builtIn();
        if (convention.isEmpty()) {
            return catalogue;
        }
        for (Term term : catalogue.terms()) {
            if (term.convention() != null) {
                catalogue = catalogue.withConvention(term.id(), CountingConvention.valueOf(convention));
            }
        }
        return catalogue;
    }

    private static String deciding(Assessment assessment) {
        return assessment.deciding().stream()
                .map(finding -> finding.clause().id() + (finding.item().isEmpty() ? "" : "(" + finding.item() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void sharedCases_areEachWorkedOutOrListedWithWhatIsMissing() throws IOException {
        Set<String> worked = Stream.concat(rows(), QuotaCasesTest.rows())
                .map(row -> row.cell("case").split(" ", -1)[0])
                .filter(id -> id.startsWith("C-"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> open = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("open-cases.csv"))) {
            if (line.startsWith("C-")) {
                String[] parts = line.split("\\|", -1);
                assertThat(parts[1]).as(parts[0]).isNotBlank();
                open.add(parts[0]);
            }
        }
        assertThat(worked).doesNotContainAnyElementsOf(open);
        assertThat(worked.size() + open.size()).isEqualTo(SHARED_CASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadre-training",
                "civil-servant-appraisal",
                "leading-posts",
                "parallel-ranks",
                "sanction-effects"
            })
    void pack_inChineseEnglishAndCanonicalForm_meansTheSame(String id) {
        assertThat(PackFiles.bundled(id))
                .extracting(SourceFile::name)
                .containsExactly(id + ".zh.policy", id + ".en.policy", id + ".drl");
        assertThat(Pack.bundled(id).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"civil-servant-appraisal", "leading-posts", "parallel-ranks", "sanction-effects"})
    void pack_withOneNumberChangedInItsCanonicalForm_isRefused(String id, @TempDir Path folder) throws IOException {
        for (SourceFile file : PackFiles.bundled(id)) {
            String text = file.text().orElseThrow();
            Files.writeString(
                    folder.resolve(file.name()),
                    file.name().endsWith(".drl")
                            ? text.replaceAll("(?<=[<>]=? )(24|1)\\b|\\b(24|1)(?= <)", "7")
                            : text);
        }
        assertThat(Pack.read(folder).diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains("P420");
    }
}
