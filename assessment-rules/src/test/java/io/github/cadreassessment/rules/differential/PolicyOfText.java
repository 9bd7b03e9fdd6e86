package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomRuleText;
import io.github.cadreassessment.rules.testkit.RandomSentencePolicies;
import java.util.Objects;
import java.util.Random;

/**
 * A random policy that came the whole way from its sentences: read, checked and put in force.
 *
 * @param text the sentences
 * @param policy what they say under random readings
 */
record PolicyOfText(SourceFile text, PolicyInForce policy) {
    /** A policy with clauses for {@code asked}. */
    static PolicyOfText random(Random random, TermCatalogue catalogue, QuestionKind asked) {
        while (true) {
            SourceFile text = SourceFile.of("random.policy", RandomRuleText.of(random, catalogue, asked));
            PolicyReading reading = PolicyReading.of(text, catalogue);
            assertThat(reading.diagnostics())
                    .as(() -> text.text().orElse(""))
                    .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .extracting(Diagnostic::print)
                    .isEmpty();
            Policy policy = Objects.requireNonNull(reading.policy());
            try {
                return new PolicyOfText(
                        text,
                        FromPolicy.putInForce(policy, Notes.NONE, choices(random, policy))
                                .policy());
            } catch (NotInForceException nobodyUnderTheseReadings) {
                // The next text is for somebody.
            }
        }
    }

    private static Choices choices(Random random, Policy policy) {
        Choices choices = Choices.on(RandomSentencePolicies.inForceOn());
        for (Reading reading : policy.readings()) {
            int chosen = random.nextInt(reading.alternatives().size());
            choices = choices.withReading(reading.id(), reading.alternatives().get(chosen));
        }
        return choices;
    }
}
