package io.github.cadreassessment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static String printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void quickstart_forYoungCadreWithoutGrassroots_namesTheClauseAndTheRoute() {
        assertThat(printed(Quickstart::answer))
                .startsWith("NEEDS_APPROVAL\ns15 没有基层锻炼履历的一般不予提拔使用\n")
                .contains("county organisation department")
                .contains("a computed proposal for people to decide");
    }

    @Test
    void plainDrools_onTheShippedRules_saysWhatIsPossible() {
        assertThat(printed(PlainDrools::fire)).contains("s15=[WAIVED, UNMET]").contains("s16[*]=[MET, UNMET]");
    }

    @Test
    void readme_showsTheSampleAsItIsCompiled() throws IOException {
        assertShown("Quickstart", "embedding");
    }

    @Test
    void readme_showsTheSimulationAsItIsCompiled() throws IOException {
        assertShown("Simulation", "simulation");
    }

    private static void assertShown(String type, String name) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/cadreassessment/quickstart/" + type + ".java"));
        String start = "// region " + name + "\n";
        String region =
                source.substring(source.indexOf(start) + start.length(), source.indexOf("        // endregion"));
        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(readme).contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void simulation_ofTwoPeople_countsTheirVerdicts() {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Cadre young = Cadre.withId("a-1")
                .birth(PartialDate.on(LocalDate.of(1995, 3, 1)))
                .reserve(true)
                .grassroots(History.complete(asOf))
                .approvals(History.complete(asOf))
                .massWork(History.complete(asOf, new MassWorkTarget("visits", 2024, true, 2, true, 40, 52)))
                .build();
        Cadre unknown = Cadre.withId("a-2").build();

        assertThat(Simulation.verdicts(
                        Pack.bundled("township-learning").orElseThrow(),
                        new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, asOf),
                        List.of(young, unknown).iterator()))
                .isEqualTo(Map.of(Verdict.NEEDS_APPROVAL, 1, Verdict.UNDETERMINED, 1));
    }

    @Test
    void readme_showsTheTestKitAsItIsRun() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/io/github/cadreassessment/quickstart/TestKitTest.java"));
        String region = source.substring(
                source.indexOf("// region scenarios\n") + "// region scenarios\n".length(),
                source.indexOf("    // endregion"));
        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(readme)
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```")
                .contains("```java\nassertThat(assessment).isIneligible().because(\"第六条\");\n```");
        assertThat(source).contains("assertThat(assessment).isIneligible().because(\"第六条\");");
    }
}
