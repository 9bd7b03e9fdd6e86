package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.rules.policy.Condition;
import java.util.List;

/** One thing that a scenario states. Immutable and thread-safe. */
public sealed interface Given {
    /**
     * A value of a term.
     *
     * @param condition what is known to hold of it: a flag, one of some words, or a number or date in relation to an amount
     */
    record Fact(Condition condition) implements Given {
        /** The term that it is about. */
        public String term() {
            if (condition instanceof Condition.Is is) {
                return is.term();
            }
            return condition instanceof Condition.Among among ? among.term() : ((Condition.Compare) condition).term();
        }
    }

    /** Nothing is on file about a term. */
    record NotRecorded(String term) implements Given {}

    /** One item of a collection; with it, those stated are all, unless {@link MoreItems} says otherwise. */
    record OneItem(String collection, List<Given> facts) implements Given {
        public OneItem {
            facts = List.copyOf(facts);
        }
    }

    /** A collection is known to have no item. */
    record NoItem(String collection) implements Given {}

    /** Nobody knows whether a collection has items that are not stated. */
    record MoreItems(String collection) implements Given {}

    /** An exception was approved: valid on the day of the question. */
    record Approved(String clause, Authority authority) implements Given {}

    /** No exception was approved, except those stated. */
    record NoApproval() implements Given {}
}
