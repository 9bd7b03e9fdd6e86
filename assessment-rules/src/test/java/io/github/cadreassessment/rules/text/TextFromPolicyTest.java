package io.github.cadreassessment.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomSentencePolicies;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFromPolicyTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final Pack PACK = Pack.bundled("township-learning").orElseThrow();

    private static PolicyReading read(String text) {
        return PolicyReading.of(SourceFile.of("printed.policy", text), CATALOGUE);
    }

    @Property(tries = 1000, seed = "20261123")
    void policy_printedAndRead_isTheSame(@ForAll long seed, @ForAll Language language) {
        Policy policy = RandomSentencePolicies.of(CATALOGUE, seed);
        String text = TextFromPolicy.print(policy, Notes.NONE, language, CATALOGUE);
        PolicyReading reading = read(text);
        assertThat(reading.diagnostics())
                .as(text)
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::print)
                .isEmpty();
        assertThat(reading.policy()).as(text).isEqualTo(policy);
        assertThat(TextFromPolicy.print(policy, reading.notes(), language, CATALOGUE))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bundledPack_printed_keepsTitlesReasonsAndMeaning(Language language) {
        String text = PACK.sentences(language);
        PolicyReading reading = read(text);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.policy()).isEqualTo(PACK.policy().orElseThrow());
        assertThat(reading.notes().title("s15").only(language))
                .isEqualTo(PACK.notes().title("s15").only(language))
                .isNotEmpty();
        assertThat(reason(reading.notes(), language))
                .isEqualTo(reason(PACK.notes(), language))
                .isNotEmpty();
    }

    private static String reason(Notes notes, Language language) {
        return notes.reasons().getOrDefault("s15-scope", Text.NONE).only(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bundledPack_withAnyLineDeleted_isRefusedOrAnotherPolicy(Language language) {
        List<String> lines = PACK.sentences(language).lines().toList();
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                Policy policy = read(String.join("\n", fewer)).policy();
                if (PACK.policy().orElseThrow().equals(policy)) {
                    unnoticed.add(lines.get(i));
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Property(tries = 1000, seed = "20261123")
    void title_ofAnyCharacters_isRefusedOrComesOutAsItIs(@ForAll String title) {
        PolicyReading reading = read("规则集 p \"" + title + "\"\n版本 d 自 2013-01-01 起施行\n规则 r \"r\"\n依据 d \"x\" 原文\n"
                + "适用于 提拔\n应当\n后备干部\n结束\n");
        if (reading.policy() != null) {
            assertThat(reading.notes().title("p").zh()).isEqualTo(title);
        } else {
            assertThat(reading.diagnostics()).isNotEmpty();
        }
    }
}
