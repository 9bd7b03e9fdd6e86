package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import io.github.cadreassessment.rules.drl.FormulaNode.Call;
import io.github.cadreassessment.rules.drl.FormulaNode.Comparison;
import io.github.cadreassessment.rules.drl.FormulaNode.Junction;
import io.github.cadreassessment.rules.drl.FormulaNode.Negation;
import io.github.cadreassessment.rules.drl.FormulaNode.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the tokens of one constraint together. Brackets were counted before, so the recursion is bounded.
 *
 * <pre>
 * condition  = part { "&amp;&amp;" part } | part { "||" part }
 * part       = "(" condition ")" | "!" "(" condition ")" | call | operand sign operand
 * operand    = sum | "day" "(" string ")" | bound
 * sum        = number { ( "+" | "-" ) number "*" bound }
 * bound      = ( "low" | "high" ) "(" string ")"
 * call       = word "(" [ string { "," string } ] ")"
 * </pre>
 */
final class FormulaParser {
    private static final Set<String> RELATIONS = Set.of("<", "<=", ">", ">=");
    private static final Set<String> BOUNDS = Set.of(DrlWords.LOW, DrlWords.HIGH);
    private static final Set<String> CALLS =
            Set.of(DrlWords.MAY_BE, DrlWords.MAY_NOT_BE, DrlWords.MAY_BE_IN, DrlWords.MAY_BE_OUTSIDE, DrlWords.PENDING);

    private final DrlCursor cursor;

    private FormulaParser(DrlCursor cursor) {
        this.cursor = cursor;
    }

    /** The condition that all of the tokens make. */
    static FormulaNode parse(DrlCursor cursor) {
        FormulaNode node = new FormulaParser(cursor).condition();
        cursor.expect(cursor.atEnd(), "`,`");
        return node;
    }

    private FormulaNode condition() {
        DrlToken at = cursor.peek();
        List<FormulaNode> members = new ArrayList<>();
        members.add(part());
        String sign = cursor.peek().isSign("&&") ? "&&" : "||";
        while (cursor.takesSign(sign)) {
            members.add(part());
        }
        return members.size() == 1 ? members.get(0) : new Junction(sign.equals("&&"), List.copyOf(members), at);
    }

    private FormulaNode part() {
        DrlToken at = cursor.peek();
        boolean negated = cursor.takesSign("!");
        if (negated || at.isSign("(")) {
            cursor.expectSign("(");
            FormulaNode inner = condition();
            cursor.expectSign(")");
            return negated ? new Negation(inner, at) : inner;
        }
        if (at.kind() == Kind.WORD && CALLS.contains(at.text())) {
            return call();
        }
        Operand left = operand();
        DrlToken sign = cursor.expect(
                cursor.peek().kind() == Kind.SIGN
                        && RELATIONS.contains(cursor.peek().text()),
                "`<=`");
        return new Comparison(left, sign, operand(), at);
    }

    private Call call() {
        DrlToken word = cursor.next();
        List<DrlToken> arguments = new ArrayList<>();
        cursor.expectSign("(");
        while (cursor.peek().kind() == Kind.STRING) {
            arguments.add(cursor.next());
            if (!cursor.peek().isSign(")")) {
                cursor.expectSign(",");
            }
        }
        cursor.expectSign(")");
        return new Call(word, List.copyOf(arguments));
    }

    private List<Operand.Multiple> multiples() {
        List<Operand.Multiple> multiples = new ArrayList<>();
        while (cursor.peek().isSign("+") || cursor.peek().isSign("-")) {
            boolean added = cursor.next().isSign("+");
            DrlToken factor = cursor.expect(cursor.peek().kind() == Kind.NUMBER, "`1`");
            cursor.expectSign("*");
            cursor.expect(
                    cursor.peek().kind() == Kind.WORD
                            && BOUNDS.contains(cursor.peek().text()),
                    "`low`");
            cursor.expectSign("(");
            multiples.add(new Operand.Multiple(added, factor, cursor.expectString()));
            cursor.expectSign(")");
        }
        return List.copyOf(multiples);
    }

    private Operand operand() {
        DrlToken at = cursor.peek();
        if (at.kind() == Kind.NUMBER) {
            DrlToken number = cursor.next();
            List<Operand.Multiple> multiples = multiples();
            return multiples.isEmpty() ? new Operand.Amount(number) : new Operand.Sum(number, multiples);
        }
        if (at.isWord(DrlWords.DAY)) {
            return new Operand.Day(cursor.argumentOf(DrlWords.DAY));
        }
        boolean bound = at.kind() == Kind.WORD && BOUNDS.contains(at.text());
        cursor.expect(bound, "`" + DrlWords.LOW + "`");
        cursor.expectSign("(");
        DrlToken term = cursor.expectString();
        cursor.expectSign(")");
        return new Operand.Bound(term);
    }
}
