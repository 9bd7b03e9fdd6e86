package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import io.github.cadreassessment.rules.drl.FormulaNode.Call;
import io.github.cadreassessment.rules.drl.FormulaNode.Comparison;
import io.github.cadreassessment.rules.drl.FormulaNode.Junction;
import io.github.cadreassessment.rules.drl.FormulaNode.Negation;
import io.github.cadreassessment.rules.drl.FormulaNode.Operand;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a condition means: the formula that may hold exactly when the condition does, the other way round of {@link
 * MayHold}.
 *
 * <p>It does not insist on the form; a condition in another form than ours is found out when the formula is written again.
 */
final class FormulaFromNode {
    private final TermScope scope;
    private final DrlProblems problems;
    private int comparisons;

    private FormulaFromNode(TermScope scope, DrlProblems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    static Formula formula(FormulaNode node, TermScope scope, DrlProblems problems) {
        return new FormulaFromNode(scope, problems).formula(node, 1);
    }

    private Formula formula(FormulaNode node, int depth) {
        if (depth > DrlLimits.DEPTH) {
            throw problems.refuse(
                    node.at(),
                    DrlComplaint.CONDITION_TOO_LARGE,
                    DrlMessages.tooDeep(DrlLimits.DEPTH),
                    DrlMessages.SPLIT_CLAUSE);
        }
        if (node instanceof Junction junction && !isComparison(junction)) {
            if (isPending(junction)) {
                return leaf(junction.members().get(0)).orPending();
            }
            List<Formula> members = junction.members().stream()
                    .map(member -> formula(member, depth + 1))
                    .toList();
            return junction.all() ? Formula.all(members) : Formula.any(members);
        }
        return leaf(node);
    }

    private static boolean isPending(Junction junction) {
        return !junction.all()
                && junction.members().size() == 2
                && junction.members().get(1) instanceof Call call
                && call.word().isWord(DrlWords.PENDING);
    }

    /** Whether it is an equality with a literal, in which the literal stands on both sides. */
    private static boolean isComparison(Junction junction) {
        return junction.members().size() == 2
                && junction.members().get(1) instanceof Comparison comparison
                && !(comparison.left() instanceof Operand.Bound);
    }

    private Leaf leaf(FormulaNode node) {
        comparisons++;
        if (comparisons > DrlLimits.COMPARISONS) {
            throw problems.refuse(
                    node.at(),
                    DrlComplaint.CONDITION_TOO_LARGE,
                    PolicyMessages.tooMany(DrlLimits.COMPARISONS),
                    DrlMessages.SPLIT_CLAUSE);
        }
        Leaf leaf = node instanceof Call call ? call(call) : comparison(node);
        scope.problem(leaf).ifPresent(problem -> {
            throw problems.refuse(node.at(), DrlComplaint.TERM, problem, DrlMessages.LIST_TERMS);
        });
        return leaf;
    }

    private Leaf call(Call call) {
        String word = call.word().text();
        int arguments = call.arguments().size();
        if (arguments == 1 && (word.equals(DrlWords.MAY_BE) || word.equals(DrlWords.MAY_NOT_BE))) {
            return new Is(call.arguments().get(0).text(), word.equals(DrlWords.MAY_BE), false);
        }
        if (arguments == 2 && (word.equals(DrlWords.MAY_BE_IN) || word.equals(DrlWords.MAY_BE_OUTSIDE))) {
            List<String> codes = List.of(call.arguments().get(1).text().split(",", -1));
            return new Among(call.arguments().get(0).text(), codes, word.equals(DrlWords.MAY_BE_IN), false);
        }
        throw misplaced(call);
    }

    private Compare comparison(FormulaNode node) {
        if (node instanceof Comparison comparison) {
            return compare(comparison, relation(comparison.sign()));
        }
        boolean negated = node instanceof Negation;
        FormulaNode inner = node instanceof Negation negation ? negation.negated() : node;
        if (inner instanceof Junction junction && junction.members().get(0) instanceof Comparison comparison) {
            return compare(comparison, junction.all() != negated ? Relation.EQUAL : Relation.NOT_EQUAL);
        }
        throw misplaced(node);
    }

    private Compare compare(Comparison comparison, Relation relation) {
        if (!(comparison.left() instanceof Operand.Bound bound)) {
            throw misplaced(comparison);
        }
        return new Compare(bound.term().text(), relation, limit(bound.term(), comparison.right()), false);
    }

    private Limit limit(DrlToken termId, Operand operand) {
        if (operand instanceof Operand.Bound other) {
            return new Limit.OfTerm(other.term().text());
        }
        if (operand instanceof Operand.Day day) {
            return new Limit.OnDay(day(day.date()));
        }
        Term term = term(termId);
        if (operand instanceof Operand.Sum sum) {
            List<Limit.Part> parts = new ArrayList<>();
            for (Operand.Multiple multiple : sum.multiples()) {
                long factor = DrlAmount.ticksOfMultiple(multiple.factor().text(), term, term(multiple.term()))
                        .orElseThrow(() -> notWhole(multiple.factor(), term));
                parts.add(new Limit.Part(
                        multiple.added() ? factor : -factor, multiple.term().text()));
            }
            return new Limit.Sum(amount(sum.constant(), term), parts);
        }
        return new Limit.Amount(amount(((Operand.Amount) operand).number(), term));
    }

    private Term term(DrlToken id) {
        scope.unreadable(id.text()).ifPresent(problem -> {
            throw problems.refuse(id, DrlComplaint.TERM, problem, DrlMessages.LIST_TERMS);
        });
        return scope.catalogue().require(id.text());
    }

    private long amount(DrlToken number, Term term) {
        return DrlAmount.ticks(number.text(), term).orElseThrow(() -> notWhole(number, term));
    }

    private DrlProblems.DrlRefused notWhole(DrlToken number, Term term) {
        return problems.refuse(
                number,
                DrlComplaint.AMOUNT,
                PolicyMessages.notWhole(number, term.unit().phrase()),
                DrlMessages.NUMBERS);
    }

    private LocalDate day(DrlToken date) {
        try {
            LocalDate day = LocalDate.parse(date.text());
            if (day.getYear() >= 1) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below: to the author of the text the two are the same mistake.
        }
        throw problems.refuse(date, DrlComplaint.DATE, PolicyMessages.noDate(date), PolicyMessages.DATES);
    }

    private static Relation relation(DrlToken sign) {
        for (Relation relation : Relation.values()) {
            if (sign.is(Kind.SIGN, relation.symbol())) {
                return relation;
            }
        }
        throw new IllegalStateException(
                "The sign (" + sign.text() + ") must be that of a relation. Maybe a sign was added.");
    }

    private DrlProblems.DrlRefused misplaced(FormulaNode node) {
        return problems.refuse(
                node.at(), DrlComplaint.MISPLACED, PolicyMessages.misplaced(node.at()), DrlMessages.REGENERATE);
    }
}
