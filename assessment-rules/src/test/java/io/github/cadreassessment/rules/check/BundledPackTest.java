package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class BundledPackTest {
    private static final String FOLDER = "/io/github/cadreassessment/rules/packs/township-learning/";

    static PolicyReading read(String name) {
        try (InputStream in = BundledPackTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return PolicyReading.of(SourceFile.of(name, in.readAllBytes()), TermCatalogue.builtIn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void townshipPack_inChineseAndEnglish_meansTheSame() {
        PolicyReading zh = read("township-learning.zh.policy");
        PolicyReading en = read("township-learning.en.policy");
        assertThat(zh.diagnostics()).isEmpty();
        assertThat(en.diagnostics()).isEmpty();
        assertThat(zh.policy()).isNotNull().isEqualTo(en.policy());
        assertThat(zh.policy()).extracting(policy -> policy.rules().size()).isEqualTo(3);
    }
}
