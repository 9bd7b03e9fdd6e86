package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.List;

/**
 * One value that a clause read, with what was asked of it and what came of it. Immutable and thread-safe.
 *
 * @param term the term
 * @param known what is known of it
 * @param required what was asked
 * @param truth whether that holds; a failure that the policy leaves pending is {@link Truth#UNKNOWN}
 * @param missing the facts that would decide it; empty unless {@code truth} is unknown
 */
public record ReadValue(String term, Known known, Required required, Truth truth, List<MissingFact> missing) {
    public ReadValue {
        missing = List.copyOf(missing);
    }
}
