package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Guide.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the guide: every one of them is read as what the guide says that it is, and every form has one. */
class GuideTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final String PACKS = "/io/github/cadreassessment/rules/packs/";
    private static final Set<String> KINDS =
            Set.of("policy", "said", "declarations", "line", "wrong", "pack", "sh", "text", "scenario");

    @Test
    void guides_inBothLanguages_haveTheSameBlocksAndHeadings() {
        Guide zh = Guide.in(Language.ZH);
        Guide en = Guide.in(Language.EN);

        assertThat(marks(en)).isEqualTo(marks(zh));
        assertThat(en.headings()).isEqualTo(zh.headings());
    }

    private static List<String> marks(Guide guide) {
        return guide.blocks().stream().map(Block::mark).toList();
    }

    @ParameterizedTest
    @EnumSource
    void block_ofEveryKind_isOneThatIsChecked(Language language) {
        assertThat(Guide.in(language).blocks()).extracting(Block::kind).isSubsetOf(KINDS);
    }

    @ParameterizedTest
    @EnumSource
    void ruleFile_inTheGuide_isReadWithTheCodesThatItNames(Language language) {
        List<Block> files = Guide.in(language).blocks("policy");

        assertThat(files).isNotEmpty();
        for (Block file : files) {
            List<String> codes = file.about().isEmpty() ? List.of() : List.of(file.about());
            assertThat(diagnostics(language, file.text()))
                    .as(file.text())
                    .extracting(Diagnostic::code)
                    .isEqualTo(codes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scenarios_inTheGuide_pass(Language language) {
        Pack pack = Pack.bundled("leading-posts").orElseThrow();
        List<Block> files = Guide.in(language).blocks("scenario");

        assertThat(files).isNotEmpty();
        for (Block file : files) {
            ScenarioReading reading = ScenarioReading.of(List.of(SourceFile.of("guide.scenario", file.text())), pack);
            assertThat(reading.diagnostics()).isEmpty();
            assertThat(reading.scenarios()).isNotEmpty();
            try (ScenarioRun run = new ScenarioRun(pack, Set.of(Execution.INTERPRETER))) {
                assertThat(reading.scenarios())
                        .allSatisfy(scenario ->
                                assertThat(run.run(scenario).differences()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfARuleFile_inTheGuide_isWhatIsPrinted(Language language) {
        List<Block> blocks = Guide.in(language).blocks();
        List<String> said = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).kind().equals("said")) {
                said.add(blocks.get(i).text());
                printed.add(diagnostics(language, blocks.get(i - 1).text()).stream()
                        .map(diagnostic -> diagnostic.print() + "\n")
                        .collect(Collectors.joining()));
            }
        }
        assertThat(said).isNotEmpty().isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource
    void form_ofEveryLine_hasAnExample(Language language) {
        List<String> named = Guide.in(language).blocks("line").stream()
                .map(Block::about)
                .distinct()
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.allOf(LineForm.class).stream().map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void line_inTheGuide_isReadAsTheFormThatItNames(Language language) {
        for (Block block : Guide.in(language).blocks("line")) {
            LineForm form = LineForm.valueOf(block.about());
            assertThat(block.lines()).as(block.mark()).isNotEmpty();
            for (String line : block.lines()) {
                assertThat(form(language, form, line)).as(line).isEqualTo(form);
            }
        }
    }

    private static LineForm form(Language language, LineForm form, String line) {
        if (form == LineForm.END) {
            Complaints complaints = new Complaints("f.policy", language);
            String status = language == Language.ZH ? "规则集 p \"p\"\n认定 s \"t\"\n" : "pack p \"p\"\nstatus s \"t\"\n";
            FromText.read(SourceFile.of("f.policy", status + line), CATALOGUE, complaints);
            assertThat(complaints.all()).as(line).isEmpty();
            return LineForm.END;
        }
        if (!LineForm.ofRules().contains(form)) {
            return ofScenarios(language, form, line);
        }
        Sentences read = Sentences.read(language, form, line);
        assertThat(read.diagnostics()).as(line).isEmpty();
        return Objects.requireNonNull(read.statement()).form();
    }

    private static LineForm ofScenarios(Language language, LineForm form, String line) {
        boolean isTop = form.place() == LineForm.Place.TOP_OF_SCENARIOS;
        boolean isZh = language == Language.ZH;
        String end = isZh ? "\n结束" : "\nend";
        String text = (isTop ? "" : isZh ? "情景 \"a\"\n" : "scenario \"a\"\n")
                + line
                + (form.opens() ? end : "")
                + (isTop ? "" : end);
        Complaints complaints = new Complaints("f.scenario", language);
        SyntaxTree tree = FromText.readScenarios(SourceFile.of("f.scenario", text), CATALOGUE, complaints);
        assertThat(complaints.all()).as(line).isEmpty();
        Statement top = tree.statements().get(0);
        return isTop ? top.form() : top.children().get(0).form();
    }

    @ParameterizedTest
    @EnumSource
    void condition_inTheGuide_hasAMeaning(Language language) {
        Guide guide = Guide.in(language);
        for (Block block : guide.blocks("line")) {
            for (String line : block.lines()) {
                if (block.about().equals(LineForm.CONDITION.name())) {
                    assertThat(codes(guide, "", line)).as(line).isEmpty();
                } else if (block.about().equals(LineForm.WHO.name())) {
                    assertThat(codes(guide, line, member(language))).as(line).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void condition_thatTheGuideWarnsOf_isRefusedWithTheCodeThatItNames(Language language) {
        Guide guide = Guide.in(language);

        assertThat(guide.blocks("wrong")).isNotEmpty();
        for (Block block : guide.blocks("wrong")) {
            for (String line : block.lines()) {
                assertThat(codes(guide, "", line)).as(line).containsExactly(block.about());
            }
        }
    }

    /** The errors of a rule for everybody, or for these persons, that asks for {@code condition}. */
    private static List<String> codes(Guide guide, String who, String condition) {
        boolean isChinese = guide.language() == Language.ZH;
        String target = isChinese ? "目标" : "target";
        String forEach = isChinese
                ? "对每项 本年度群众工作目标, 无一项时 待定"
                : "for each mass-work target of the year, if there is none: pending";
        String each = condition.contains(target) ? forEach : "";
        String rule = isChinese
                ? "规则 r \"r\"\n依据 d \"1\" 原文\n适用于 提拔\n%s\n%s\n应当\n%s\n结束\n"
                : "rule r \"r\"\nbasis d \"1\" original text\napplies to promotion\n%s\n%s\nrequired\n%s\nend\n";
        String file =
                guide.blocks("declarations").get(0).text() + String.format(Locale.ROOT, rule, who, each, condition);
        return diagnostics(guide.language(), file).stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals(Complaint.UNUSED.code()))
                .toList();
    }

    private static String member(Language language) {
        return language == Language.ZH ? "中共党员" : "party member";
    }

    private static List<Diagnostic> diagnostics(Language language, String text) {
        String name = "my-rules." + language.name().toLowerCase(Locale.ROOT) + ".policy";
        return PolicyReading.of(SourceFile.of(name, text), CATALOGUE).diagnostics();
    }

    @ParameterizedTest
    @EnumSource
    void partOfAPack_inTheGuide_standsInThePack(Language language) throws IOException {
        List<Block> parts = Guide.in(language).blocks("pack");

        assertThat(parts).isNotEmpty();
        for (Block part : parts) {
            assertThat(pack(language, part.about())).contains(stripped(part.text()));
        }
    }

    private static String pack(Language language, String id) throws IOException {
        String path = PACKS + id + "/" + id + "." + language.name().toLowerCase(Locale.ROOT) + ".policy";
        try (InputStream file = Objects.requireNonNull(GuideTest.class.getResourceAsStream(path), path)) {
            return stripped(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String stripped(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
