package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms that a policy reads to answer one kind of question, and the collections. Immutable and thread-safe.
 *
 * @param terms the ids of the terms, those of items too
 * @param collections the ids of the collections
 */
record TermsRead(Set<String> terms, Set<String> collections) {
    private static final String SANCTIONS = "sanctions";

    TermsRead {
        terms = Set.copyOf(terms);
        collections = Set.copyOf(collections);
    }

    static TermsRead by(Collection<PolicyInForce> policies, QuestionKind kind, TermCatalogue catalogue) {
        Set<String> terms = new HashSet<>();
        Set<String> collections = new HashSet<>();
        for (PolicyInForce policy : policies) {
            for (ClauseInForce clause : policy.clauses()) {
                if (clause.isFor(kind)) {
                    add(clause, terms, collections);
                }
            }
        }
        for (String term : List.copyOf(terms)) {
            Score.parse(term).ifPresent(score -> score.items().forEach(item -> terms.add(item.term())));
            if (SanctionPeriods.parse(term).isPresent()) {
                collections.add(SANCTIONS);
            }
        }
        terms.forEach(term -> collections.add(catalogue.require(term).collection()));
        return new TermsRead(terms, collections);
    }

    private static void add(ClauseInForce clause, Set<String> terms, Set<String> collections) {
        add(clause.applies(), terms);
        clause.items().forEach(item -> add(item.condition(), terms));
        if (clause.route() != null) {
            add(clause.route().within(), terms);
        }
        if (clause.later() != null) {
            add(clause.later().excuse(), terms);
        }
        if (clause.forEach() != null) {
            collections.add(clause.forEach().collection());
        }
        Quota quota = clause.quota();
        if (quota != null) {
            quota.order().forEach(order -> terms.add(order.term()));
        }
    }

    private static void add(Formula formula, Set<String> terms) {
        if (formula instanceof Formula.All all) {
            all.formulas().forEach(member -> add(member, terms));
        } else if (formula instanceof Formula.Any any) {
            any.formulas().forEach(member -> add(member, terms));
        } else {
            terms.add(((Formula.Leaf) formula).term());
            if (formula instanceof Formula.Compare compare) {
                add(compare.limit(), terms);
            }
        }
    }

    private static void add(Limit limit, Set<String> terms) {
        if (limit instanceof Limit.OfTerm of) {
            terms.add(of.term());
        } else if (limit instanceof Limit.Sum sum) {
            sum.parts().forEach(part -> terms.add(part.term()));
        }
    }
}
