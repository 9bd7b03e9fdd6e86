package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.List;

/** A condition as meant. Immutable and thread-safe. */
public sealed interface Condition {
    /** All hold (以下同时满足, 且); none given holds. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one holds (满足其一, 或). */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** None holds (以下情形均不存在). */
    record NoneOf(List<Condition> conditions) implements Condition {
        public NoneOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** A number, duration or date in relation to a limit. */
    record Compare(String term, Relation relation, Limit limit) implements Condition {}

    /** A flag is yes, or no. */
    record Is(String term, boolean yes) implements Condition {}

    /** A word is one of these codes, in the order of the enumeration; or none of them. */
    record Among(String term, List<String> codes, boolean in) implements Condition {
        public Among {
            codes = List.copyOf(codes);
        }
    }

    /** This alternative of this reading is chosen. Only in "who" conditions. */
    record ReadingIs(String reading, String alternative) implements Condition {}

    /** A single condition whose failure means what the reading says: pending or unmet. */
    record OtherwiseBy(Condition condition, String reading) implements Condition {}

    /** What a value is compared with. */
    sealed interface Limit {
        /** A number or duration in ticks of the term's unit. */
        record Amount(long ticks) implements Limit {}

        /** The value of a parameter on the date asked about. */
        record OfParameter(String parameter) implements Limit {}

        /** The value of another term of the same unit. */
        record OfTerm(String term) implements Limit {}

        /** A day. */
        record OnDay(LocalDate day) implements Limit {}

        /** {@code first}, an amount or a parameter, with more added to it or taken off, at least one. */
        record Sum(Limit first, List<Addend> addends) implements Limit {
            public Sum {
                addends = List.copyOf(addends);
            }
        }

        /**
         * What is added or taken off.
         *
         * @param plus whether it is added
         * @param times the term, a plain number, that {@code each} is multiplied by; empty: once
         * @param each an amount or a parameter; if {@code times} is empty, a term
         */
        record Addend(boolean plus, String times, Limit each) {}
    }
}
