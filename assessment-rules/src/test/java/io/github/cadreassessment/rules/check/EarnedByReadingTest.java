package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two scores for different people, whom a reading makes the same. */
class EarnedByReadingTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final Choices CHOICES = Choices.on(LocalDate.of(2020, 1, 1));

    private static Policy policy() {
        String text = "pack p \"p\"\nversion d in force from 2013-01-01\n"
                + "reading scope \"scope\": few | all, default all\n"
                + score("first", "reserve cadre")
                + score("second", "is fit for the duties of the post");
        PolicyReading reading = PolicyReading.of(SourceFile.of("p.policy", text), CATALOGUE);
        assertThat(reading.diagnostics()).isEmpty();
        return Objects.requireNonNull(reading.policy());
    }

    private static String score(String id, String who) {
        return """
                score %s "%s"
                    basis d "1" original text
                    applies to annual appraisal
                    persons: %s or reading scope is all
                    item 100%% full field records in the year × 1 point up to 100 points
                    grade excellent from 90 points
                    grade incompetent otherwise
                end
                """.formatted(id, id, who);
    }

    @Test
    void scores_forTheSamePeopleByAReading_areRefusedBeforeAnyEngineRuns() {
        assertThatThrownBy(() -> FromPolicy.putInForce(policy(), Notes.NONE, CHOICES))
                .isInstanceOf(NotInForceException.class)
                .hasMessageContaining("first-excellent");
    }

    @Test
    void scores_forOtherPeopleByAReading_areInForceAndCanBeWritten() {
        PolicyInForce inForce = FromPolicy.putInForce(policy(), Notes.NONE, CHOICES.withReading("scope", "few"))
                .policy();
        assertThat(DrlFromPolicy.emit(inForce, CATALOGUE)).contains("@earned( \"EXCELLENT\" )");
    }
}
