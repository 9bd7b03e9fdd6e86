package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Any;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.util.List;

/**
 * Writes "it is possible that the formula holds", and "that it fails", as a condition on the least and the greatest
 * possible values.
 *
 * <p>INVARIANT: the text of a formula is the text of no other. Equality with a literal is therefore written {@code low <=
 * n && n <= high}, which no pair of comparisons is, and equality of two terms as the negation of "all below or all above".
 */
final class MayHold {
    private final TermCatalogue catalogue;

    MayHold(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The condition that the formula may hold; the formula is not a constant. */
    String text(Formula formula) {
        if (formula instanceof All all) {
            return joined(all.formulas(), " && ");
        }
        if (formula instanceof Any any) {
            return joined(any.formulas(), " || ");
        }
        Leaf leaf = (Leaf) formula;
        return leaf.pendingIfNot() ? "(" + leaf(leaf) + " || pending())" : leaf(leaf);
    }

    private String joined(List<Formula> formulas, String sign) {
        return String.join(sign, formulas.stream().map(this::operand).toList());
    }

    /** The condition in brackets where it is made of several. */
    String operand(Formula formula) {
        return formula instanceof Leaf ? text(formula) : "(" + text(formula) + ")";
    }

    /**
     * The formula that may hold exactly when {@code formula} may fail. A failure that is left pending may still turn out
     * to be one, so nothing of the mark remains.
     */
    static Formula mayFail(Formula formula) {
        if (formula instanceof All all) {
            return Formula.any(all.formulas().stream().map(MayHold::mayFail).toList());
        }
        if (formula instanceof Any any) {
            return Formula.all(any.formulas().stream().map(MayHold::mayFail).toList());
        }
        if (formula instanceof Compare compare) {
            return new Compare(compare.term(), compare.relation().negated(), compare.limit(), false);
        }
        if (formula instanceof Is is) {
            return new Is(is.term(), !is.yes(), false);
        }
        Among among = (Among) formula;
        return new Among(among.term(), among.codes(), !among.in(), false);
    }

    private String leaf(Leaf leaf) {
        if (leaf instanceof Is is) {
            return call(is.yes() ? DrlWords.MAY_BE : DrlWords.MAY_NOT_BE, is.term());
        }
        if (leaf instanceof Among among) {
            String codes = String.join(",", among.codes());
            return (among.in() ? DrlWords.MAY_BE_IN : DrlWords.MAY_BE_OUTSIDE) + "(\"" + among.term() + "\", \"" + codes
                    + "\")";
        }
        Compare compare = (Compare) leaf;
        if (compare.limit() instanceof Limit.OfTerm other) {
            String low = call(DrlWords.LOW, other.term());
            return termAgainst(compare.relation(), compare.term(), low, call(DrlWords.HIGH, other.term()));
        }
        if (compare.limit() instanceof Limit.Sum sum) {
            return termAgainst(compare.relation(), compare.term(), sum(compare, sum, true), sum(compare, sum, false));
        }
        return termAgainstLiteral(compare.relation(), compare.term(), literal(compare));
    }

    /** The least or the greatest that a sum can be: the constant first, then each multiple with its sign. */
    private String sum(Compare compare, Limit.Sum sum, boolean least) {
        Term term = catalogue.require(compare.term());
        StringBuilder text = new StringBuilder(DrlAmount.text(sum.constant(), term));
        for (Limit.Part part : sum.parts()) {
            boolean added = part.factor() > 0;
            text.append(added ? " + " : " - ")
                    .append(DrlAmount.multiple(Math.abs(part.factor()), term, catalogue.require(part.term())))
                    .append(" * ")
                    .append(call(added == least ? DrlWords.LOW : DrlWords.HIGH, part.term()));
        }
        return text.toString();
    }

    private String literal(Compare compare) {
        return compare.limit() instanceof Limit.OnDay onDay
                ? call(DrlWords.DAY, onDay.day().toString())
                : DrlAmount.text(((Limit.Amount) compare.limit()).ticks(), catalogue.require(compare.term()));
    }

    private static String termAgainstLiteral(Relation relation, String term, String literal) {
        String low = call(DrlWords.LOW, term);
        String high = call(DrlWords.HIGH, term);
        return switch (relation) {
            case AT_LEAST, MORE_THAN -> high + " " + relation.symbol() + " " + literal;
            case AT_MOST, LESS_THAN -> low + " " + relation.symbol() + " " + literal;
            case EQUAL -> "(" + low + " <= " + literal + " && " + literal + " <= " + high + ")";
            case NOT_EQUAL -> "(" + low + " < " + literal + " || " + literal + " < " + high + ")";
        };
    }

    private static String termAgainst(Relation relation, String term, String otherLow, String otherHigh) {
        String low = call(DrlWords.LOW, term);
        String high = call(DrlWords.HIGH, term);
        return switch (relation) {
            case AT_LEAST, MORE_THAN -> high + " " + relation.symbol() + " " + otherLow;
            case AT_MOST, LESS_THAN -> low + " " + relation.symbol() + " " + otherHigh;
            case EQUAL -> "!(" + high + " < " + otherLow + " || " + low + " > " + otherHigh + ")";
            case NOT_EQUAL -> "!(" + high + " <= " + otherLow + " && " + low + " >= " + otherHigh + ")";
        };
    }

    static String call(String word, String argument) {
        return word + "(\"" + argument + "\")";
    }
}
