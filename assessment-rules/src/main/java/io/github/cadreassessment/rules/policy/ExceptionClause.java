package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.Item;
import java.util.List;
import java.util.Set;

/**
 * An exception to several rules, with a reason that has to exist and limits that must not be passed. Immutable and
 * thread-safe.
 *
 * @param id its id, under which approvals are recorded
 * @param document the document that it comes from
 * @param evidence how well it is documented
 * @param breaks the ids of the rules that it may break, at least one
 * @param keeps the ids of the rules that it may not break
 * @param reason the reason for which it may be used
 * @param approver who may approve it
 * @param limits the circumstances in which it may not be used, possibly none
 */
public record ExceptionClause(
        String id,
        String document,
        Evidence evidence,
        List<String> breaks,
        List<String> keeps,
        Condition reason,
        ApprovedBy approver,
        List<Item> limits) {
    public ExceptionClause {
        breaks = List.copyOf(breaks);
        keeps = List.copyOf(keeps);
        limits = List.copyOf(limits);
    }

    /** The same exception, to these rules only. */
    public ExceptionClause about(Set<String> rules) {
        return new ExceptionClause(
                id,
                document,
                evidence,
                breaks.stream().filter(rules::contains).toList(),
                keeps.stream().filter(rules::contains).toList(),
                reason,
                approver,
                limits);
    }

    /** What must hold for it to be used. */
    public Condition within() {
        if (limits.isEmpty()) {
            return reason;
        }
        Condition none =
                new Condition.NoneOf(limits.stream().map(Item::condition).toList());
        return new Condition.AllOf(List.of(reason, none));
    }
}
