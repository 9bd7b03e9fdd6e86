package io.github.cadreassessment.rules.inforce;

import java.util.List;

/**
 * What a policy says on one date under one choice of readings. Immutable and thread-safe.
 *
 * @param id the id of the policy
 * @param clauses the clauses in force, in the order of the file
 */
public record PolicyInForce(String id, List<ClauseInForce> clauses) {
    public PolicyInForce {
        clauses = List.copyOf(clauses);
    }
}
