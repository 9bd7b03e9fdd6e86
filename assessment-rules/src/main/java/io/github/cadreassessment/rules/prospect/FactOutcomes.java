package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * What would come of finding out one missing fact. Immutable and thread-safe.
 *
 * @param fact the fact
 * @param outcomes what it could say, and what the answer would be then; where it settles the answer only
 */
public record FactOutcomes(MissingFact fact, List<Outcome> outcomes) {
    public FactOutcomes {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One way in which it could turn out.
     *
     * @param when what it says, in words
     * @param answer the answer then, which is settled
     * @param may whether that depends on more than {@code when} says, so that it is one answer of several
     */
    public record Outcome(Text when, Assessment answer, boolean may) {}
}
