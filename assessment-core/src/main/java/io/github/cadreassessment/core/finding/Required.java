package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.List;

/** What a condition asks of the value it reads. Immutable and thread-safe. */
public sealed interface Required {
    /** A number or duration in relation to {@code ticks} of the term's unit. */
    record Amount(Relation relation, long ticks) implements Required {}

    /** A date in relation to {@code day}. */
    record Day(Relation relation, LocalDate day) implements Required {}

    /** A value in relation to that of another term, of which {@code known} is known. */
    record OtherTerm(Relation relation, String term, Known known) implements Required {}

    /**
     * A value in relation to {@code constant} and multiples of other terms, added up.
     *
     * @param low the least that the sum can be, in ticks of the term's unit
     * @param high the greatest
     */
    record Sum(Relation relation, long constant, List<Part> parts, long low, long high) implements Required {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A multiple of another term.
     *
     * @param factor the ticks of the sum for one tick of the term, not 0; below 0 it is taken off
     * @param known what is known of the term
     */
    record Part(long factor, String term, Known known) {}

    /** A yes or a no. */
    record Answer(boolean yes) implements Required {}

    /** One of these words, or none of them. */
    record Among(List<String> codes, boolean in) implements Required {
        public Among {
            codes = List.copyOf(codes);
        }
    }
}
