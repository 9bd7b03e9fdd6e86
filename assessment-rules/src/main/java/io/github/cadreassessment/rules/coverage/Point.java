package io.github.cadreassessment.rules.coverage;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.rules.finding.LeafRead;

/** One thing that scenarios should go through. Immutable and thread-safe. */
public sealed interface Point {
    /** The rule that it is about. */
    String rule();

    /** An item of a clause comes to this for somebody. */
    record ItemIs(String rule, String item, Outcome outcome) implements Point {}

    /** A single condition holds, or fails, for somebody whom the clause is for. */
    record ConditionIs(Condition condition, boolean holds) implements Point {
        @Override
        public String rule() {
            return condition.rule();
        }
    }

    /** The value that is compared with a number is at it, or just beside it. */
    record ValueIs(Condition condition, Edge edge) implements Point {
        @Override
        public String rule() {
            return condition.rule();
        }
    }

    /** A collection that a clause ranges over has no item. */
    record NoItem(String rule) implements Point {}

    /**
     * A single condition of a rule.
     *
     * @param item the number of the item that it stands in; empty otherwise
     * @param index which of the conditions of that part, from 0
     */
    record Condition(String rule, LeafRead.Part part, String item, int index) {}

    /** Where a value lies beside a number. */
    enum Edge {
        /** Below it, by one unit at most. */
        UNDER,
        /** At it. */
        AT,
        /** Above it, by one unit at most. */
        OVER
    }
}
