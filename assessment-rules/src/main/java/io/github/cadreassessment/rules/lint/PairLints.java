package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two rules of which one says what the other says already, or with which nobody can comply. A rule is named once for each:
 * with the first other rule that is found.
 *
 * <p>A rule that cites another document is never a repetition: that two regulations bar the same thing is how it is, and
 * each has to be cited. Two rules under readings of which only one can be chosen never meet.
 */
final class PairLints {
    private static final Text DELETE =
            new Text("请删除其中一条，或者写明它们各管什么", "delete one of them, or say what each of them is for");
    private static final Text LOOK = new Text("请看两条的数和对象", "look at the numbers and the persons of both");

    private static final int MOST_COMPLYING = 4;

    private final Proof proof;
    private final List<Lint> lints = new ArrayList<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> contradictory = new HashSet<>();
    // Cases that comply with much; most pairs are met by one of them.
    private final Deque<Example> complying = new ArrayDeque<>();
    private final Map<String, DocumentVersion> documents = new HashMap<>();
    private final Map<String, ExceptionClause> exceptions = new HashMap<>();

    /**
     * A rule with a case that it stops and one that it passes, where they were found: most pairs are told apart by these,
     * without a proof.
     */
    private record Looked(
            RuleClaims claims,
            @Nullable Example stopped,
            @Nullable Example passed) {
        boolean stops(@Nullable Example example) {
            return example == null
                    || (example.satisfies(claims.persons(), false) && example.satisfies(claims.stops(), false));
        }

        boolean passes(@Nullable Example example) {
            return example != null
                    && example.satisfies(claims.persons(), true)
                    && example.satisfies(claims.passes(), true);
        }
    }

    PairLints(Policy policy, Proof proof) {
        this.proof = proof;
        policy.documents().forEach(document -> documents.put(document.id(), document));
        policy.exceptions().forEach(one -> one.breaks().forEach(rule -> exceptions.put(rule, one)));
    }

    /**
     * What there is to say of these rules, in which no condition is impossible or empty by itself.
     *
     * @param isOwn whether the rule of an id stands in the pack itself; two that do not are none of its business
     */
    List<Lint> of(List<RuleClaims> clauses, Predicate<String> isOwn) {
        List<Looked> before = new ArrayList<>();
        for (RuleClaims clause : clauses) {
            Looked later = new Looked(
                    clause,
                    proof.example(clause.persons(), clause.stops()).orElse(null),
                    proof.example(clause.persons(), clause.passes()).orElse(null));
            for (Looked earlier : before) {
                if (!clause.shares(earlier.claims())) {
                    continue;
                }
                if (isOwn.test(clause.rule().id())) {
                    look(later, earlier);
                } else if (isOwn.test(earlier.claims().rule().id())) {
                    look(earlier, later);
                }
            }
            before.add(later);
        }
        return List.copyOf(lints);
    }

    /** Looks at two rules, of which the first is named where they contradict each other. */
    private void look(Looked own, Looked before) {
        Rule rule = own.claims().rule();
        Rule other = before.claims().rule();
        if (!repeated.contains(rule.id()) && covers(before, own)) {
            repeated.add(rule.id());
            add(Complaint.REPEATED, rule, other, DELETE);
        } else if (!repeated.contains(other.id()) && covers(own, before)) {
            repeated.add(other.id());
            add(Complaint.REPEATED, other, rule, DELETE);
        } else if (!contradictory.contains(rule.id()) && contradict(own, before)) {
            contradictory.add(rule.id());
            add(Complaint.CONTRADICTORY, rule, other, LOOK);
        }
    }

    private void add(Complaint complaint, Rule about, Rule other, Text help) {
        lints.add(new Lint(complaint, about.id(), about.id(), help, List.of(about.id(), other.id())));
    }

    /** Whether {@code wide} always says what {@code narrow} says, so that this one could be left out. */
    private boolean covers(Looked wide, Looked narrow) {
        Rule one = wide.claims().rule();
        Rule other = narrow.claims().rule();
        return one.document().equals(other.document())
                && one.versionBy().equals(other.versionBy())
                && Objects.equals(one.forEach(), other.forEach())
                && one.questions().containsAll(other.questions())
                && (one.targets().isEmpty()
                        || (!other.targets().isEmpty() && one.targets().containsAll(other.targets())))
                && other.guards().containsAll(one.guards())
                && Objects.equals(one.grades(), other.grades())
                && one.quota() == null
                && other.quota() == null
                && (one.evidence() != Evidence.TO_BE_CHECKED || other.evidence() == Evidence.TO_BE_CHECKED)
                && isAsStrict(one, other)
                && (!(isPending(one) || isPending(other)) || one.items().equals(other.items()))
                && wide.stops(narrow.stopped())
                && proof.isImpossible(
                        narrow.claims().persons(),
                        narrow.claims().stops(),
                        new Claim.Any(
                                List.of(wide.claims().others(), wide.claims().passes())));
    }

    /** Whether there is no way out of the first rule that is none out of the other. */
    private boolean isAsStrict(Rule one, Rule other) {
        boolean noWayOut = one.strength() == Strength.HARD
                && one.exception() == null
                && one.later() == null
                && !exceptions.containsKey(one.id());
        return noWayOut
                || (one.strength() == other.strength()
                        && Objects.equals(one.exception(), other.exception())
                        && Objects.equals(one.later(), other.later())
                        && Objects.equals(exceptions.get(one.id()), exceptions.get(other.id())));
    }

    private static boolean isPending(Rule rule) {
        return rule.items().stream().anyMatch(item -> isPending(item.condition()));
    }

    private static boolean isPending(Condition condition) {
        return condition instanceof Condition.OtherwiseBy
                || (condition instanceof Condition.AllOf all
                        && all.conditions().stream().anyMatch(PairLints::isPending))
                || (condition instanceof Condition.AnyOf any
                        && any.conditions().stream().anyMatch(PairLints::isPending));
    }

    /** Whether nobody for whom both are can comply with both, although with each of them some can. */
    private boolean contradict(Looked one, Looked other) {
        RuleClaims first = one.claims();
        RuleClaims second = other.claims();
        return isAlone(first.rule())
                && isAlone(second.rule())
                && first.rule().questions().stream().anyMatch(second.rule().questions()::contains)
                && meetInTime(first.rule(), second.rule())
                && complying.stream().noneMatch(example -> one.passes(example) && other.passes(example))
                && !one.passes(other.passed())
                && !other.passes(one.passed())
                && cannotComply(first, second)
                && !proof.isImpossible(first.persons(), second.persons(), first.passes())
                && !proof.isImpossible(first.persons(), second.persons(), second.passes());
    }

    private boolean cannotComply(RuleClaims one, RuleClaims other) {
        Claim both = new Claim.All(List.of(one.persons(), other.persons(), one.passes(), other.passes()));
        Optional<Example> example = proof.example(both);
        example.ifPresent(complying::addFirst);
        if (complying.size() > MOST_COMPLYING) {
            complying.removeLast();
        }
        return example.isEmpty() && proof.isImpossible(both);
    }

    /** Whether it is about the eligibility of one person, and whoever fails it cannot make up for that. */
    private static boolean isAlone(Rule rule) {
        return rule.grades() == null && rule.quota() == null && rule.later() == null && rule.forEach() == null;
    }

    private boolean meetInTime(Rule one, Rule other) {
        DocumentVersion first = documents.get(one.document());
        DocumentVersion second = documents.get(other.document());
        return first != null
                && second != null
                && one.versionBy().isEmpty()
                && other.versionBy().isEmpty()
                && VersionLints.meet(first, second);
    }
}
