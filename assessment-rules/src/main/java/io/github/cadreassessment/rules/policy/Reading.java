package io.github.cadreassessment.rules.policy;

import java.util.List;

/**
 * Alternatives for where the text is silent. Immutable and thread-safe.
 *
 * @param id its id
 * @param alternatives the ids of the alternatives, at least two; {@link #PENDING} and {@link #UNMET} are those of a
 *     condition's failure
 * @param byDefault the alternative that holds unless the caller chooses another
 */
public record Reading(String id, List<String> alternatives, String byDefault) {
    /** The alternative that leaves a failed condition pending (待定). */
    public static final String PENDING = "pending";
    /** The alternative that takes a failed condition as not met (不满足). */
    public static final String UNMET = "unmet";

    public Reading {
        alternatives = List.copyOf(alternatives);
    }
}
