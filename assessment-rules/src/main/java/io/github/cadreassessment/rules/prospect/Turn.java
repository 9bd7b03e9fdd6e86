package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which the answer changes, in a way that matters for a {@link Goal}. Immutable and thread-safe.
 *
 * @param day the first day of the new answer; on the last day before it on which the policy was in force, it was the old
 *     one
 * @param before whether the goal was reached before
 * @param after whether it is reached from that day on: certainly, certainly not, or left open by missing facts
 * @param causes the clauses that bring the change, in the order of the policy
 * @param otherRules whether another version of the policy is in force than before
 * @param assessment the answer on that day
 */
public record Turn(
        LocalDate day, Truth before, Truth after, List<Cause> causes, boolean otherRules, Assessment assessment) {
    public Turn {
        causes = List.copyOf(causes);
    }

    /** What brings the change, in words: the clauses, and whether other rules are in force. */
    public Text why() {
        return OutlookWords.why(this);
    }

    /** Every fact that will have to be there by then to settle the answer, sorted; empty where it is settled. */
    public List<MissingFact> needed() {
        return after == Truth.UNKNOWN ? assessment.stillNeeded() : List.of();
    }
}
