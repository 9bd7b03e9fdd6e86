package io.github.cadreassessment.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.DisturbedText;
import io.github.cadreassessment.rules.testkit.RandomRuleText;
import io.github.cadreassessment.rules.testkit.RandomSentencePolicies;
import io.github.cadreassessment.rules.text.TextFromPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the format of every rule file: it means the same, is written in one way, and loses no word. */
class FormattingPropertyTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private static String format(String text) {
        Formatting formatting = Formatting.of(SourceFile.of("f.policy", text), CATALOGUE, id -> Optional.empty());
        assertThat(formatting.diagnostics()).as(text).isEmpty();
        return Objects.requireNonNull(formatting.text());
    }

    private static PolicyReading read(String text) {
        return PolicyReading.of(SourceFile.of("f.policy", text), CATALOGUE);
    }

    @Property(tries = 300, seed = "20261124")
    void canonicalSentences_areFormattedAlready(@ForAll long seed, @ForAll Language language) {
        Policy policy = RandomSentencePolicies.of(CATALOGUE, seed);
        String printed = TextFromPolicy.print(policy, Notes.NONE, language, CATALOGUE);

        assertThat(format(printed)).isEqualTo(printed);
    }

    @Property(tries = 100, seed = "20261124")
    void ruleText_typedInAnotherWay_isFormattedAlike(
            @ForAll Random random, @ForAll(supplier = OfPersons.class) QuestionKind asked) {
        String written = DisturbedText.withComments(random, RandomRuleText.of(random, CATALOGUE, asked));
        PolicyReading before = read(written);
        String formatted = format(written);

        assertThat(read(formatted).policy()).isEqualTo(before.policy());
        assertThat(format(formatted)).isEqualTo(formatted);
        assertThat(comments(formatted)).isEqualTo(comments(written));
        for (int i = 0; i < 3; i++) {
            String disturbed = DisturbedText.of(random, formatted, before.language());
            assertThat(format(disturbed)).as(disturbed).isEqualTo(formatted);
        }
    }

    /** The questions that random rule text can answer. */
    static final class OfPersons implements ArbitrarySupplier<QuestionKind> {
        @Override
        public Arbitrary<QuestionKind> get() {
            return Arbitraries.of(QuestionKind.class).filter(kind -> kind != QuestionKind.UNIT_DUTIES);
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }
}
