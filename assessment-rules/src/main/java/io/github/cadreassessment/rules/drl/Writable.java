package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.EarnedGrades;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Any;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sure of a policy, before it is written, that each of its ids, terms and literals has the one form that canonical
 * rule text knows. Nothing reaches the text unchecked.
 */
final class Writable {
    private final TermCatalogue catalogue;

    private Writable(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes sure that {@code policy} can be written.
     *
     * @throws IllegalArgumentException if it cannot, naming the place
     */
    static void require(PolicyInForce policy, TermCatalogue catalogue) {
        require(DrlLimits.isId(policy.id()), "id (" + policy.id() + ") of a policy", "lower-case words and hyphens");
        Set<String> ids = new HashSet<>();
        for (ClauseInForce clause : policy.clauses()) {
            require(
                    DrlLimits.isId(clause.id()),
                    "id (" + clause.id() + ") of a clause",
                    "lower-case words and hyphens");
            require(ids.add(clause.id()), "id (" + clause.id() + ") of a clause", "unique in the policy");
            new Writable(catalogue).clause(clause);
        }
        EarnedGrades.firstGap(policy.clauses()).ifPresent(clause -> {
            throw new IllegalArgumentException("The grades that a score earns by clause (" + clause
                    + ") must leave no gap. Maybe a rule was not checked.");
        });
    }

    /** Whether what a text says of a clause fits together, so that the clause can be written again. */
    static boolean canBeWritten(ClauseInForce clause, TermCatalogue catalogue) {
        try {
            new Writable(catalogue).clause(clause);
            return true;
        } catch (IllegalArgumentException cannot) {
            return false;
        }
    }

    private void clause(ClauseInForce clause) {
        String where = " of clause (" + clause.id() + ")";
        String collection = clause.forEach() == null ? "" : clause.forEach().collection();
        require(
                collection.isEmpty() || (catalogue.collection(collection).isPresent() && DrlLimits.isId(collection)),
                "collection (" + collection + ")" + where,
                "in the catalogue");
        require(
                clause.questions().stream().allMatch(kind -> kind.subject() == subject(clause)),
                "questions" + where,
                "all about cadres or all about units");
        formula(clause.applies(), new TermScope(catalogue, "", subject(clause)), where);
        require(!clause.items().isEmpty(), "number of items (0)" + where, "at least one");
        Set<String> numbers = new HashSet<>();
        for (ClauseInForce.Item item : clause.items()) {
            String number = "number (" + item.number() + ") of an item" + where;
            require(DrlLimits.isItemNumber(item.number()), number, "empty or from 1 to 999");
            require(numbers.add(item.number()), number, "unique in the clause");
            require(!item.number().isEmpty() || clause.items().size() == 1, number, "given where there are several");
            formula(item.condition(), new TermScope(catalogue, collection, subject(clause)), where);
        }
        consequences(clause, where);
    }

    private static Subject subject(ClauseInForce clause) {
        return clause.questions().get(0).subject();
    }

    private void consequences(ClauseInForce clause, String where) {
        ClauseInForce.Later later = clause.later();
        if (later != null) {
            boolean single =
                    clause.forEach() == null && clause.items().get(0).number().isEmpty();
            require(
                    clause.kind() == ClauseKind.REQUIREMENT && single,
                    "later duty" + where,
                    "that of a requirement about the case");
            require(
                    !clause.items().get(0).condition().equals(Formula.TRUE)
                            && !later.excuse().equals(Formula.TRUE)
                            && !later.excuse().equals(Formula.FALSE),
                    "condition of a later duty" + where,
                    "one that can hold and can fail");
            require(later.time().months() < 1000, "months of a later duty" + where, "less than 1,000");
            formula(later.excuse(), new TermScope(catalogue, "", subject(clause)), where);
        }
        route(clause, where);
        quota(clause, where);
        require(
                clause.grades() == null || clause.kind() == ClauseKind.BAR,
                "kind (" + clause.kind() + ")" + where + " about grades",
                "a bar");
    }

    private void route(ClauseInForce clause, String where) {
        ClauseInForce.Route route = clause.route();
        if (route == null) {
            return;
        }
        require(DrlLimits.isId(route.approvedAs()), "id of the exception" + where, "lower-case words and hyphens");
        boolean limited = !route.within().equals(Formula.TRUE);
        require(!route.within().equals(Formula.FALSE), "limits of the exception" + where, "ones that a case can be in");
        boolean canFail = clause.items().stream()
                .anyMatch(item ->
                        !item.condition().equals(clause.kind() == ClauseKind.BAR ? Formula.FALSE : Formula.TRUE));
        require(!limited || canFail, "condition" + where + " with an exception", "one that can fail");
        formula(route.within(), new TermScope(catalogue, "", subject(clause)), where);
    }

    private void quota(ClauseInForce clause, String where) {
        Quota quota = clause.quota();
        if (quota == null) {
            return;
        }
        boolean single =
                clause.forEach() == null && clause.items().get(0).number().isEmpty();
        boolean plain = clause.route() == null && clause.later() == null && clause.grades() == null;
        require(
                clause.kind() == ClauseKind.REQUIREMENT && single && plain,
                "quota" + where,
                "that of a requirement about the case without exception or later duty");
        for (Quota.Order order : quota.order()) {
            requireNumber(order.term(), Subject.CADRE, where);
        }
        if (!quota.base().isEmpty()) {
            requireNumber(quota.base(), Subject.UNIT, where);
        }
        if (!quota.occupied().isEmpty()) {
            requireNumber(quota.occupied(), Subject.UNIT, where);
        }
        Grade grade = quota.grade();
        require(
                clause.questions().stream()
                        .allMatch(kind -> grade == null
                                ? !kind.isAppraisal()
                                : kind.grades().contains(grade)),
                "grade (" + grade + ") of a quota" + where,
                "one of the question");
    }

    private void requireNumber(String id, Subject subject, String where) {
        Term term = catalogue.require(id);
        boolean number = term.type() == TermType.NUMBER || term.type() == TermType.DURATION;
        require(
                number && term.collection().isEmpty() && term.subject().isKnownOf(subject),
                "term (" + id + ") of a quota" + where,
                "a number of the case");
    }

    private void formula(Formula formula, TermScope scope, String where) {
        if (!formula.equals(Formula.TRUE) && !formula.equals(Formula.FALSE)) {
            int comparisons = comparisons(formula, scope, 1, where);
            require(
                    comparisons <= DrlLimits.COMPARISONS,
                    "number (" + comparisons + ") of comparisons in a formula" + where,
                    "at most " + DrlLimits.COMPARISONS);
        }
    }

    private int comparisons(Formula formula, TermScope scope, int depth, String where) {
        require(depth <= DrlLimits.DEPTH, "depth of a formula" + where, "at most " + DrlLimits.DEPTH);
        if (formula instanceof Leaf leaf) {
            leaf(leaf, scope, where);
            return 1;
        }
        boolean all = formula instanceof All;
        List<Formula> members = all ? ((All) formula).formulas() : ((Any) formula).formulas();
        require(members.size() > 1, "number (" + members.size() + ") of members of a formula" + where, "two or more");
        int comparisons = 0;
        for (Formula member : members) {
            require(all ? !(member instanceof All) : !(member instanceof Any), "formula" + where, "flat");
            comparisons += comparisons(member, scope, depth + 1, where);
        }
        return comparisons;
    }

    private void leaf(Leaf leaf, TermScope scope, String where) {
        scope.problem(leaf).ifPresent(problem -> {
            throw new IllegalArgumentException("The comparison of term (" + leaf.term() + ")" + where
                    + " must fit the catalogue: " + problem.in(Language.EN) + ". Maybe a rule was not checked.");
        });
        if (leaf instanceof Compare compare && compare.limit() instanceof Limit.OnDay onDay) {
            int year = onDay.day().getYear();
            require(year >= 1 && year <= 9999, "year (" + year + ") of a date" + where, "from 1 to 9999");
        }
        if (leaf instanceof Compare compare && compare.limit() instanceof Limit.Amount amount) {
            DrlAmount.text(amount.ticks(), catalogue.require(compare.term()));
        }
        if (leaf instanceof Compare compare && compare.limit() instanceof Limit.Sum sum) {
            Term term = catalogue.require(compare.term());
            DrlAmount.text(sum.constant(), term);
            for (Limit.Part part : sum.parts()) {
                require(part.factor() != 0, "factor of a sum" + where, "not 0");
                DrlAmount.multiple(Math.abs(part.factor()), term, catalogue.require(part.term()));
            }
        }
    }

    private static void require(boolean fine, String what, String must) {
        if (!fine) {
            throw new IllegalArgumentException("The " + what + " must be " + must + ". Maybe a rule was not checked.");
        }
    }
}
