package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.SeatOutcome;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.List;

/**
 * In words, whether a person gets a place of a quota, and why. Immutable and thread-safe.
 *
 * @param cadre the opaque id of the person
 * @param clause the id of the clause with the quota
 * @param title its title, or its id where it has none
 * @param outcome whether the person gets a place
 * @param places how many places there are, as far as that is known
 * @param rankedBy what the person is ranked by
 * @param sentence what the outcome rests on; of somebody who does not compete, which clauses that rests on
 * @param missing the facts that would help to decide; empty where it is decided
 */
public record ExplainedSeat(
        OpaqueId cadre,
        String clause,
        Text title,
        SeatOutcome outcome,
        Text places,
        Text rankedBy,
        Text sentence,
        List<ExplainedFact> missing) {
    public ExplainedSeat {
        missing = List.copyOf(missing);
    }

    /**
     * Puts an allocation into words, one for each person in its order.
     *
     * @param catalogue the terms that the policy reads
     */
    public static List<ExplainedSeat> of(Allocation allocation, TermCatalogue catalogue) {
        FromAllocation words = new FromAllocation(allocation, catalogue);
        return allocation.seats().stream().map(words::explained).toList();
    }
}
