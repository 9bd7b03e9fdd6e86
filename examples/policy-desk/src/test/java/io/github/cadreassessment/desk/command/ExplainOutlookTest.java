package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lies ahead of people of the sample register, as {@code explain} says it: one file a person, in both languages.
 *
 * <p>To record the files anew after a change of wording, run this test with {@code -Doutlook.record=true} and review the
 * difference.
 */
class ExplainOutlookTest {
    private static final Path FOLDER = Path.of("src/test/resources/outlook");

    private static Ran explain(String question, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "explain",
                "--pack",
                "township-learning",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                question,
                "--as-of",
                "2024-12-31"));
        arguments.addAll(List.of(more));
        return Ran.assess(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tl-0001", "tl-0057", "tl-0008"})
    void explain_ofSomebodyNotEligible_readsAsRecorded(String id) throws IOException {
        String now = explain("promotion", "--id", id).out()
                + explain("promotion", "--id", id, "--lang", "en").out();
        Path file = FOLDER.resolve(id + ".txt");
        if (Boolean.getBoolean("outlook.record")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(now).isEqualTo(Files.readString(file));
    }

    @Test
    void explain_withoutOutlookOrAtTheVerdict_leavesItOut() {
        assertThat(explain("promotion", "--id", "tl-0001").out()).contains("前景（");
        assertThat(explain("promotion", "--id", "tl-0001", "--depth", "values").out())
                .contains("前景（");
        assertThat(explain("promotion", "--id", "tl-0001", "--no-outlook").out())
                .doesNotContain("前景")
                .contains("结论：需经批准");
        assertThat(explain("promotion", "--id", "tl-0001", "--depth", "verdict").out())
                .doesNotContain("前景");
    }

    @Test
    void explain_ofSomebodyEligible_hasNone() {
        Ran ran = explain("study", "--id", "tl-0013");
        assertThat(ran.out()).contains("结论：符合").doesNotContain("前景");
    }

    @Test
    void explain_ofAUnit_namesTheSmallestChangeWithoutDates() {
        assertThat(explain("unit-duties", "--id", "unit-2").out())
                .contains("前景：\n  改变 1 项，即不再有条款构成障碍（以下任一项）：\n")
                .contains("1. 当月学习座谈会次数〔2024-08〕 需再有 1次（现为 1次，应不少于2次）");
    }
}
