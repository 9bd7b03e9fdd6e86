package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula in negation normal form. Immutable and thread-safe.
 *
 * <p>INVARIANT: an {@link All} has no All and an {@link Any} no Any directly below it, and neither has exactly one member;
 * an empty All is the constant TRUE, an empty Any the constant FALSE, and constants stand only at the top. Make them with
 * {@link #all} and {@link #any}, which see to it.
 */
public sealed interface Formula {
    /** Always holds. */
    Formula TRUE = new All(List.of());
    /** Never holds. */
    Formula FALSE = new Any(List.of());

    /** All hold. */
    record All(List<Formula> formulas) implements Formula {
        public All {
            formulas = List.copyOf(formulas);
        }
    }

    /** At least one holds. */
    record Any(List<Formula> formulas) implements Formula {
        public Any {
            formulas = List.copyOf(formulas);
        }
    }

    /** A single comparison. */
    sealed interface Leaf extends Formula {
        /** The term that is read. */
        String term();

        /** Whether failing it leaves the clause pending instead of failing it. */
        boolean pendingIfNot();

        /** The same, with its failure left pending. */
        Leaf orPending();
    }

    /** A number, duration or date in relation to a limit. */
    record Compare(String term, Relation relation, Limit limit, boolean pendingIfNot) implements Leaf {
        @Override
        public Leaf orPending() {
            return new Compare(term, relation, limit, true);
        }
    }

    /** A flag is yes, or no. */
    record Is(String term, boolean yes, boolean pendingIfNot) implements Leaf {
        @Override
        public Leaf orPending() {
            return new Is(term, yes, true);
        }
    }

    /** A word is one of these codes, in the order of the enumeration; or none of them. */
    record Among(String term, List<String> codes, boolean in, boolean pendingIfNot) implements Leaf {
        public Among {
            codes = List.copyOf(codes);
        }

        @Override
        public Leaf orPending() {
            return new Among(term, codes, in, true);
        }
    }

    /** What a value is compared with. */
    sealed interface Limit {
        /** A number or duration in ticks of the term's unit. */
        record Amount(long ticks) implements Limit {}

        /** The value of another term of the same unit. */
        record OfTerm(String term) implements Limit {}

        /** A day. */
        record OnDay(LocalDate day) implements Limit {}

        /**
         * A number or duration and multiples of other terms, added up; at least one part.
         *
         * @param constant in ticks of the term's unit, from 0
         */
        record Sum(long constant, List<Part> parts) implements Limit {
            public Sum {
                parts = List.copyOf(parts);
            }
        }

        /**
         * A multiple of another term.
         *
         * @param factor the ticks of the sum for one tick of the term, not 0; below 0 it is taken off
         */
        record Part(long factor, String term) {}
    }

    /** The conjunction, flat and without constants. */
    static Formula all(List<Formula> formulas) {
        List<Formula> flat = new ArrayList<>();
        for (Formula formula : formulas) {
            if (formula.equals(FALSE)) {
                return FALSE;
            }
            if (formula instanceof All all) {
                flat.addAll(all.formulas());
            } else {
                flat.add(formula);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** The disjunction, flat and without constants. */
    static Formula any(List<Formula> formulas) {
        List<Formula> flat = new ArrayList<>();
        for (Formula formula : formulas) {
            if (formula.equals(TRUE)) {
                return TRUE;
            }
            if (formula instanceof Any any) {
                flat.addAll(any.formulas());
            } else {
                flat.add(formula);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    /**
     * The formula that holds exactly when {@code formula} fails.
     *
     * @throws IllegalArgumentException if a failure in it is left pending; the check of a policy refuses such rules
     */
    static Formula not(Formula formula) {
        if (formula instanceof All all) {
            return any(all.formulas().stream().map(Formula::not).toList());
        }
        if (formula instanceof Any any) {
            return all(any.formulas().stream().map(Formula::not).toList());
        }
        Leaf leaf = (Leaf) formula;
        if (leaf.pendingIfNot()) {
            throw new IllegalArgumentException("The condition on term (" + leaf.term()
                    + ") must not be left pending inside a negation. Maybe a rule was not checked.");
        }
        if (leaf instanceof Compare compare) {
            return new Compare(compare.term(), compare.relation().negated(), compare.limit(), false);
        }
        if (leaf instanceof Is is) {
            return new Is(is.term(), !is.yes(), false);
        }
        Among among = (Among) leaf;
        return new Among(among.term(), among.codes(), !among.in(), false);
    }
}
