package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value that would have to be another. Immutable and thread-safe.
 *
 * @param term the term
 * @param item the id of the item whose value it is; empty for a value of the case
 * @param now what is known of it now
 * @param then what it would have to be; of numbers, the nearest that is enough
 * @param required what the clause asks of it that the change satisfies, or makes fail
 * @param satisfied whether the change makes that hold, and not fail
 * @param scope whether that says whom the clause is for, so that the change takes the case out of it
 * @param reached the first day on which the value will be as it would have to be by the passing of time alone;
 *     {@code null} where that is not so within the days looked at, or nobody looked
 */
public record Change(
        Term term,
        String item,
        Known now,
        Known then,
        Required required,
        boolean satisfied,
        boolean scope,
        @Nullable LocalDate reached) {
    /** Whether it is time that is counted, as of age or a period, so that nothing but time can change it. */
    public boolean isTime() {
        return term.convention() != null;
    }

    Change reachedOn(LocalDate day) {
        return new Change(term, item, now, then, required, satisfied, scope, day);
    }
}
