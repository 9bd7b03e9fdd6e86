package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.finding.Clause;
import java.util.Map;

/**
 * A policy in force with the notes that its findings show. Immutable and thread-safe.
 *
 * @param policy the meaning
 * @param notes what a finding shows of each clause, by clause id
 */
public record InForce(PolicyInForce policy, Map<String, Clause> notes) {
    public InForce {
        notes = Map.copyOf(notes);
    }

    /**
     * What a finding shows of a clause.
     *
     * @throws IllegalArgumentException if the clause is not in force
     */
    public Clause note(String clause) {
        Clause note = notes.get(clause);
        if (note == null) {
            throw new IllegalArgumentException(
                    "The clause (" + clause + ") must be in force. Maybe the notes belong to another policy.");
        }
        return note;
    }
}
