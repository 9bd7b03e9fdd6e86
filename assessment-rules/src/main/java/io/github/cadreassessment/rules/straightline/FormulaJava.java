package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.PlainLayout;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Any;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the truth of a formula as a Java expression, for the case or for one item of a collection.
 *
 * <p>Nothing is cut short: a comparison of two numbers is cheaper than a wrong guess of where to go on. What is too long
 * for one method goes into methods of its own, as the JVM leaves long ones uncompiled.
 */
final class FormulaJava {
    // A comparison takes some twenty bytes of code, and the JVM compiles methods of less than 8,000.
    private static final int MOST_LEAVES = 64;

    private final TermCatalogue catalogue;
    private final PlainLayout layout;
    private final List<String> methods;
    private final String collection;

    /**
     * Writes for one subject.
     *
     * @param methods takes the methods that expressions call
     * @param collection the collection of which {@code il}, {@code ih} and {@code o} hold an item; empty: none
     */
    FormulaJava(TermCatalogue catalogue, PlainLayout layout, List<String> methods, String collection) {
        this.catalogue = catalogue;
        this.layout = layout;
        this.methods = methods;
        this.collection = collection;
    }

    /** The expression. */
    String truth(Formula formula) {
        if (formula instanceof Leaf leaf) {
            String truth = leaf(leaf);
            return leaf.pendingIfNot() ? "orPending(" + truth + ")" : truth;
        }
        boolean all = formula instanceof All;
        List<Formula> members = all ? ((All) formula).formulas() : ((Any) formula).formulas();
        if (members.isEmpty()) {
            return all ? "TRUE" : "FALSE";
        }
        List<String> parts = members.stream().map(this::part).toList();
        return joined(all ? "and" : "or", parts);
    }

    private String part(Formula member) {
        return leaves(member) > MOST_LEAVES / 2 ? method(truth(member)) : truth(member);
    }

    /** Balanced, so that no expression is deep, and in methods of their own where they are many. */
    private String joined(String word, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.size() > MOST_LEAVES / 2) {
            List<String> fewer = new ArrayList<>();
            for (int from = 0; from < parts.size(); from += MOST_LEAVES / 2) {
                List<String> some = parts.subList(from, Math.min(parts.size(), from + MOST_LEAVES / 2));
                fewer.add(method(joined(word, some)));
            }
            return joined(word, fewer);
        }
        int half = parts.size() / 2;
        String left = joined(word, parts.subList(0, half));
        return word + "(" + left + ", " + joined(word, parts.subList(half, parts.size())) + ")";
    }

    private static int leaves(Formula formula) {
        if (formula instanceof All all) {
            return all.formulas().stream().mapToInt(FormulaJava::leaves).sum();
        }
        return formula instanceof Any any
                ? any.formulas().stream().mapToInt(FormulaJava::leaves).sum()
                : 1;
    }

    private String method(String expression) {
        String name = "f" + methods.size();
        String item = collection.isEmpty() ? "" : ", long[] il, long[] ih, int o";
        methods.add("private static int " + name + "(long[] l, long[] h" + item + ") { return " + expression + "; }");
        return name + "(l, h" + (collection.isEmpty() ? "" : ", il, ih, o") + ")";
    }

    private String leaf(Leaf leaf) {
        if (leaf instanceof Is is) {
            String flag = "(int) " + low(is.term());
            return is.yes() ? flag : "not(" + flag + ")";
        }
        if (leaf instanceof Among among) {
            long mask = layout.mask(catalogue, among.term(), among.codes());
            String inside = "(" + low(among.term()) + " & " + literal(mask) + ") != 0";
            String outside = "(" + low(among.term()) + " & " + literal(~mask) + ") != 0";
            return among.in() ? truth(inside, outside) : truth(outside, inside);
        }
        return compare((Compare) leaf);
    }

    private String compare(Compare compare) {
        Limit limit = compare.limit();
        if (limit instanceof Limit.Amount amount) {
            return compare(compare, literal(amount.ticks()), literal(amount.ticks()));
        }
        if (limit instanceof Limit.OnDay onDay) {
            String day = literal(onDay.day().toEpochDay());
            return compare(compare, day, day);
        }
        if (limit instanceof Limit.OfTerm other) {
            return compare(compare, low(other.term()), high(other.term()));
        }
        Limit.Sum sum = (Limit.Sum) limit;
        return compare(compare, sum(sum, true), sum(sum, false));
    }

    private String compare(Compare compare, String limitLow, String limitHigh) {
        String low = low(compare.term());
        String high = high(compare.term());
        return switch (compare.relation()) {
            case AT_LEAST -> truth(high + " >= " + limitLow, low + " < " + limitHigh);
            case MORE_THAN -> truth(high + " > " + limitLow, low + " <= " + limitHigh);
            case AT_MOST -> truth(low + " <= " + limitHigh, high + " > " + limitLow);
            case LESS_THAN -> truth(low + " < " + limitHigh, high + " >= " + limitLow);
            case EQUAL -> equal(low, high, limitLow, limitHigh);
            case NOT_EQUAL -> "not(" + equal(low, high, limitLow, limitHigh) + ")";
        };
    }

    private static String equal(String low, String high, String limitLow, String limitHigh) {
        return truth(
                low + " <= " + limitHigh + " & " + high + " >= " + limitLow,
                low + " < " + limitHigh + " | " + high + " > " + limitLow);
    }

    private String sum(Limit.Sum sum, boolean least) {
        String factors =
                sum.parts().stream().map(part -> literal(part.factor())).collect(Collectors.joining(", "));
        String values = sum.parts().stream()
                .map(part -> part.factor() > 0 == least ? low(part.term()) : high(part.term()))
                .collect(Collectors.joining(", "));
        return "sum(" + literal(sum.constant()) + ", new long[] {" + factors + "}, new long[] {" + values + "})";
    }

    private String low(String term) {
        return place(term, "l");
    }

    private String high(String term) {
        return place(term, "h");
    }

    private String place(String term, String array) {
        return !collection.isEmpty() && layout.isOfItem(collection, term)
                ? "i" + array + "[o + " + layout.place(collection, term) + "]"
                : array + "[" + layout.place(term) + "]";
    }

    private static String truth(String canHold, String canFail) {
        return "truth(" + canHold + ", " + canFail + ")";
    }

    private static String literal(long number) {
        // The least number has no literal of its own sign.
        return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L";
    }
}
