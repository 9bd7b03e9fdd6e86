package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.rules.lint.Claim.All;
import io.github.cadreassessment.rules.lint.Claim.Any;
import io.github.cadreassessment.rules.lint.Claim.In;
import java.util.HashMap;
import java.util.Map;

/**
 * One case of which some claims are true. Immutable and thread-safe.
 *
 * @param values the values that make them true; any other variable is free
 */
record Example(Map<String, Long> values) {
    Example {
        values = Map.copyOf(values);
    }

    /** One case out of all that have these values. */
    static Example of(Map<String, Values> values) {
        Map<String, Long> one = new HashMap<>();
        values.forEach((variable, all) -> one.put(variable, all.nearest()));
        return new Example(one);
    }

    /** Whether the claim is true of it, if what is free is taken as {@code free} wherever it is read. */
    boolean satisfies(Claim claim, boolean free) {
        if (claim instanceof In in) {
            Long value = values.get(in.variable());
            return value == null ? free : in.values().has(value);
        }
        if (claim instanceof All all) {
            for (Claim one : all.claims()) {
                if (!satisfies(one, free)) {
                    return false;
                }
            }
            return true;
        }
        for (Claim one : ((Any) claim).claims()) {
            if (satisfies(one, free)) {
                return true;
            }
        }
        return false;
    }
}
