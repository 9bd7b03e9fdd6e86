package io.github.cadreassessment.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of hand-built assessments, as people read them: one file a case, both languages at three depths.
 *
 * <p>To record the files anew after a change of wording, run this test with {@code -Dexplanation.record=true} and review
 * the difference.
 */
class ExplanationGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/explanation");

    static Stream<String> names() {
        return ExampleAssessments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void text_ofExample_readsAsRecorded(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String now = allTexts(name);
        if (Boolean.getBoolean("explanation.record")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(now).isEqualTo(Files.readString(file));
    }

    @Test
    void folder_ofRecordedTexts_holdsNoForgottenFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".txt").toList());
        }
    }

    private static String allTexts(String name) {
        Explanation explanation = Explanation.of(ExampleAssessments.named(name), ExampleTerms.CATALOGUE);
        StringBuilder texts = new StringBuilder();
        for (Language language : Language.values()) {
            for (Depth depth : Depth.values()) {
                texts.append("=== ").append(language).append(' ').append(depth).append('\n');
                texts.append(explanation.text(language, depth)).append('\n');
            }
        }
        return texts.toString();
    }
}
