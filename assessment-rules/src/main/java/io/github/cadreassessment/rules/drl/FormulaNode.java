package io.github.cadreassessment.rules.drl;

import java.util.List;

/** A condition of canonical rule text as it is put together, before it is known what it means. Immutable. */
sealed interface FormulaNode {
    /** The token that it begins with. */
    DrlToken at();

    /** Several conditions, all of them or any. */
    record Junction(boolean all, List<FormulaNode> members, DrlToken at) implements FormulaNode {}

    /** The negation of a condition in brackets. */
    record Negation(FormulaNode negated, DrlToken at) implements FormulaNode {}

    /** Two values compared. */
    record Comparison(Operand left, DrlToken sign, Operand right, DrlToken at) implements FormulaNode {}

    /** A word with arguments, such as {@code mayBe("reserve-cadre")}. */
    record Call(DrlToken word, List<DrlToken> arguments) implements FormulaNode {
        @Override
        public DrlToken at() {
            return word;
        }
    }

    /** One side of a comparison. */
    sealed interface Operand {
        /** A number as it is written. */
        record Amount(DrlToken number) implements Operand {}

        /** A day as it is written. */
        record Day(DrlToken date) implements Operand {}

        /** The least or the greatest possible value of a term. */
        record Bound(DrlToken term) implements Operand {}

        /** A number with multiples of bounds added or taken off. */
        record Sum(DrlToken constant, List<Multiple> multiples) implements Operand {}

        /** A multiple of a bound. */
        record Multiple(boolean added, DrlToken factor, DrlToken term) {}
    }
}
