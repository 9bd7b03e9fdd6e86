package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.PlainLayout;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what a policy reads, so that of a case nothing else is laid out. */
final class StraightLineLayout {
    private final Set<String> terms = new TreeSet<>();
    private final Set<String> collections = new TreeSet<>();
    private final Set<PlainLayout.Approval> approvals = new HashSet<>();

    private StraightLineLayout() {}

    static PlainLayout of(PolicyInForce policy, TermCatalogue catalogue) {
        Map<QuestionKind, PlainLayout.Wanted> wanted = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            StraightLineLayout read = new StraightLineLayout();
            List<ClauseInForce> clauses = policy.clauses().stream()
                    .filter(clause -> clause.isFor(kind))
                    .toList();
            clauses.forEach(read::clause);
            if (!clauses.isEmpty()) {
                wanted.put(kind, new PlainLayout.Wanted(read.terms, read.collections, read.approvals));
            }
        }
        return new PlainLayout(catalogue, wanted);
    }

    /** The approval that an exception needs. */
    static PlainLayout.Approval approval(ClauseInForce.Route route) {
        return new PlainLayout.Approval(route.approvedAs(), route.authority().name());
    }

    private void clause(ClauseInForce clause) {
        formula(clause.applies());
        clause.items().forEach(item -> formula(item.condition()));
        ForEach forEach = clause.forEach();
        if (forEach != null) {
            collections.add(forEach.collection());
        }
        ClauseInForce.Route route = clause.route();
        if (route != null) {
            approvals.add(approval(route));
            formula(route.within());
        }
        ClauseInForce.Later later = clause.later();
        if (later != null) {
            formula(later.excuse());
        }
    }

    private void formula(Formula formula) {
        if (formula instanceof Formula.All all) {
            all.formulas().forEach(this::formula);
        } else if (formula instanceof Formula.Any any) {
            any.formulas().forEach(this::formula);
        } else {
            terms.add(((Leaf) formula).term());
            if (formula instanceof Compare compare) {
                limit(compare.limit());
            }
        }
    }

    private void limit(Limit limit) {
        if (limit instanceof Limit.OfTerm other) {
            terms.add(other.term());
        } else if (limit instanceof Limit.Sum sum) {
            sum.parts().forEach(part -> terms.add(part.term()));
        }
    }
}
