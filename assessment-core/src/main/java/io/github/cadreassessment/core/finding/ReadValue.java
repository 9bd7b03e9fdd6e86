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
 * @param parts what a score is made of; empty for any other value
 */
public record ReadValue(
        String term, Known known, Required required, Truth truth, List<MissingFact> missing, List<Part> parts) {
    public ReadValue {
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /** A value that is no score. */
    public ReadValue(String term, Known known, Required required, Truth truth, List<MissingFact> missing) {
        this(term, known, required, truth, missing, List.of());
    }

    /**
     * A part of a score.
     *
     * @param term the term that is counted
     * @param known what is known of it
     * @param percent its share of the score
     * @param share what it adds to the score, in hundredths of a point
     */
    public record Part(String term, Known known, int percent, Known.Range share) {}
}
