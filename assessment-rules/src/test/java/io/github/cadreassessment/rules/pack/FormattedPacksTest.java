package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.format.Formatting;
import io.github.cadreassessment.rules.testkit.DisturbedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule files of the bundled packs are formatted, and whoever types them in another way gets them back.
 *
 * <p>To format them, run {@code assess fmt} on the folders below and review the difference.
 */
class FormattedPacksTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/cadreassessment/rules/packs");

    static Stream<Path> folders() {
        return Pack.bundledIds().stream().map(FOLDER::resolve);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bundledPack_isFormatted(Path folder) {
        List<Formatting> files = Pack.formatted(folder);

        assertThat(files).hasSize(2);
        for (Formatting file : files) {
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.firstChange()).as(file.file().name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bundledPack_typedInAnotherWay_isFormattedAlike(Path folder, @TempDir Path elsewhere) throws IOException {
        for (Formatting file : Pack.formatted(folder)) {
            String right = Objects.requireNonNull(file.text());
            Language language = file.file().name().endsWith(".zh.policy") ? Language.ZH : Language.EN;
            for (int seed = 0; seed < 2; seed++) {
                Path other = elsewhere.resolve(file.file().name());
                String disturbed = DisturbedText.of(new Random(seed), right, language);
                Files.writeString(other, disturbed);
                Formatting again = Pack.formatted(other).get(0);

                assertThat(again.diagnostics()).as(disturbed).isEmpty();
                assertThat(again.isChange()).isTrue();
                assertThat(again.text()).isEqualTo(right);
            }
        }
    }

    @Test
    void pack_thatUsesOneBesideIt_isFormatted(@TempDir Path elsewhere) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String id : List.of("own", "other")) {
            folders.add(Files.createDirectory(elsewhere.resolve(id)));
        }
        String head = "规则集 %s \"%s\"\n%s版本 %s-1 自 2013-01-01 起施行\n\n";
        String rule = "规则 %s \"r\"\n    依据 %s-1 \"1\" 原文\n    适用于 提拔\n    应当\n        后备干部\n结束\n";
        Files.writeString(
                folders.get(0).resolve("own.zh.policy"),
                head.formatted("own", "own", "使用 规则集 other\n", "own") + rule.formatted("r1", "own"));
        Files.writeString(
                folders.get(1).resolve("other.zh.policy"),
                head.formatted("other", "other", "", "other") + rule.formatted("r2", "other"));

        Formatting formatting = Pack.formatted(folders.get(0)).get(0);

        assertThat(formatting.diagnostics()).isEmpty();
        assertThat(formatting.isChange()).isFalse();
    }
}
