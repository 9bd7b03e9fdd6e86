package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule comes to. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param persons whom it is for, under which readings and for which posts
 * @param others everybody whom it is not for, by its own words
 * @param stops that it stands in the way: an item of a bar applies, or a requirement is not met
 * @param passes that it does not
 * @param variables what {@code stops} and {@code passes} depend on
 */
record RuleClaims(Rule rule, Claim persons, Claim others, Claim stops, Claim passes, Set<String> variables) {
    private static final String TARGET = "target-level";

    RuleClaims {
        variables = Set.copyOf(variables);
    }

    static RuleClaims of(Rule rule, Claims claims) {
        List<Claim> persons = new ArrayList<>();
        rule.guards().forEach(guard -> persons.add(claims.reading(guard.reading(), guard.alternative(), true)));
        if (!rule.targets().isEmpty()) {
            List<String> levels = rule.targets().stream().map(PostLevel::name).toList();
            persons.add(claims.among(TARGET, levels, true));
        }
        persons.add(claims.of(rule.who(), true));
        List<Condition> items = rule.items().stream().map(Rule.Item::condition).toList();
        boolean bar = rule.kind() == ClauseKind.BAR;
        Condition one = bar ? new Condition.AnyOf(items) : new Condition.AllOf(items);
        Claim holds = claims.of(one, true);
        Claim fails = claims.of(one, false);
        Set<String> variables = new HashSet<>();
        holds.addVariables(variables);
        return new RuleClaims(
                rule,
                new Claim.All(persons),
                claims.of(rule.who(), false),
                bar ? holds : fails,
                bar ? fails : holds,
                variables);
    }

    boolean shares(RuleClaims other) {
        boolean few = variables.size() <= other.variables.size();
        Set<String> larger = few ? other.variables : variables;
        for (String variable : few ? variables : other.variables) {
            if (larger.contains(variable)) {
                return true;
            }
        }
        return false;
    }
}
