package io.github.cadreassessment.rules.mutation;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule with one part replaced. */
record RuleCopy(Rule rule) {
    Rule with(Strength strength) {
        return copy(rule.targets(), rule.who(), rule.forEach(), strength, rule.items(), rule.exception(), rule.later());
    }

    Rule withWho(Condition who) {
        return copy(rule.targets(), who, rule.forEach(), rule.strength(), rule.items(), rule.exception(), rule.later());
    }

    Rule withItems(List<Rule.Item> items) {
        return copy(rule.targets(), rule.who(), rule.forEach(), rule.strength(), items, rule.exception(), rule.later());
    }

    Rule withTargets(List<PostLevel> targets) {
        return copy(targets, rule.who(), rule.forEach(), rule.strength(), rule.items(), rule.exception(), rule.later());
    }

    Rule withForEach(ForEach forEach) {
        return copy(rule.targets(), rule.who(), forEach, rule.strength(), rule.items(), rule.exception(), rule.later());
    }

    Rule withoutException() {
        return copy(rule.targets(), rule.who(), rule.forEach(), rule.strength(), rule.items(), null, rule.later());
    }

    Rule withoutLater() {
        return copy(rule.targets(), rule.who(), rule.forEach(), rule.strength(), rule.items(), rule.exception(), null);
    }

    private Rule copy(
            List<PostLevel> targets,
            Condition who,
            @Nullable ForEach forEach,
            Strength strength,
            List<Rule.Item> items,
            @Nullable ApprovedBy exception,
            Rule.@Nullable Later later) {
        return new Rule(
                rule.id(),
                rule.document(),
                rule.evidence(),
                rule.questions(),
                targets,
                rule.guards(),
                who,
                forEach,
                strength,
                rule.kind(),
                items,
                exception,
                later,
                rule.grades(),
                rule.quota(),
                rule.versionBy());
    }
}
