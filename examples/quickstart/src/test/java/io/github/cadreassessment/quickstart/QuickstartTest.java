package io.github.cadreassessment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String source = Files.readString(Path.of("src/main/java/io/github/cadreassessment/quickstart/Quickstart.java"));
        String region = source.substring(
                source.indexOf("// region embedding\n") + "// region embedding\n".length(),
                source.indexOf("        // endregion"));
        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(readme).contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
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
