package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the scores that a policy reads, so that each is written once and not in every line that names it. */
final class ScoresOf {
    private final Map<String, Score> scores = new LinkedHashMap<>();

    private ScoresOf() {}

    /** The scores by the id of their term, in the order in which they are read. */
    static Map<String, Score> policy(Policy policy) {
        ScoresOf found = new ScoresOf();
        policy.rules().forEach(found::add);
        policy.exceptions().forEach(found::add);
        return found.scores;
    }

    private void add(Rule rule) {
        add(rule.who());
        rule.items().forEach(item -> add(item.condition()));
        Rule.Later later = rule.later();
        if (later != null) {
            add(later.excuse());
        }
        Quota quota = rule.quota();
        if (quota != null) {
            quota.order().forEach(order -> addTerm(order.term()));
        }
    }

    private void add(ExceptionClause exception) {
        add(exception.reason());
        exception.limits().forEach(item -> add(item.condition()));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            addTerm(compare.term());
        } else if (condition instanceof Condition.OtherwiseBy otherwise) {
            add(otherwise.condition());
        } else {
            parts(condition).forEach(this::add);
        }
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions();
        }
        return condition instanceof Condition.NoneOf none ? none.conditions() : new ArrayList<>();
    }

    private void addTerm(String id) {
        Score.parse(id).ifPresent(score -> scores.putIfAbsent(id, score));
    }
}
