package io.github.cadreassessment.rules.lint;

import java.util.List;
import java.util.Set;

/** What conditions come to as sets of values, without negation. Immutable and thread-safe. */
sealed interface Claim {
    /** The variable has one of these values. */
    record In(String variable, Values values) implements Claim {}

    /** All of them; of none, always. */
    record All(List<Claim> claims) implements Claim {
        public All {
            claims = List.copyOf(claims);
        }
    }

    /** At least one of them; of none, never. */
    record Any(List<Claim> claims) implements Claim {
        public Any {
            claims = List.copyOf(claims);
        }
    }

    /** Adds the variables that it names. */
    default void addVariables(Set<String> variables) {
        if (this instanceof In in) {
            variables.add(in.variable());
        } else if (this instanceof All all) {
            all.claims().forEach(claim -> claim.addVariables(variables));
        } else if (this instanceof Any any) {
            any.claims().forEach(claim -> claim.addVariables(variables));
        }
    }
}
