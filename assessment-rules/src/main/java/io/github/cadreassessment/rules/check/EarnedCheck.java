package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Condition.AllOf;
import io.github.cadreassessment.rules.policy.Condition.Compare;
import io.github.cadreassessment.rules.policy.Condition.Limit;
import io.github.cadreassessment.rules.policy.EarnedBand;
import io.github.cadreassessment.rules.policy.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks that the rules which say what a score earns leave no gap between them for the people whom they are for. */
final class EarnedCheck {
    private EarnedCheck() {}

    /** The first of the rules that do not tile; empty where all do. */
    static Optional<String> firstGap(List<Rule> rules) {
        return Arrays.stream(QuestionKind.values())
                .flatMap(kind -> byPeople(rules, kind).stream())
                .filter(earned -> !tile(earned))
                .map(earned -> earned.get(0).id())
                .findFirst();
    }

    /** The rules about {@code kind}, put together where they are for the same people. */
    private static Collection<List<Rule>> byPeople(List<Rule> rules, QuestionKind kind) {
        Map<List<Object>, List<Rule>> groups = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.questions().contains(kind)
                    && rule.grades() != null
                    && rule.grades().isEarned()) {
                groups.computeIfAbsent(List.of(rule.who(), rule.targets(), rule.guards()), people -> new ArrayList<>())
                        .add(rule);
            }
        }
        return groups.values();
    }

    private static boolean tile(List<Rule> earned) {
        Rule first = earned.get(0);
        List<EarnedBand> bands = new ArrayList<>();
        for (Rule rule : earned) {
            boolean same = rule.document().equals(first.document())
                    && rule.evidence() == first.evidence()
                    && rule.versionBy().isEmpty()
                    && rule.forEach() == null
                    && rule.exception() == null
                    && rule.items().size() == 1;
            Optional<EarnedBand> band = band(rule);
            if (!same || band.isEmpty()) {
                return false;
            }
            bands.add(band.get());
        }
        return EarnedBand.tile(bands);
    }

    private static Optional<EarnedBand> band(Rule rule) {
        Grade grade = Objects.requireNonNull(rule.grades()).allowed().iterator().next();
        Condition condition = rule.items().get(0).condition();
        if (condition instanceof Compare compare && compare.limit() instanceof Limit.Amount amount) {
            if (compare.relation() == Relation.AT_LEAST) {
                return Optional.of(new EarnedBand(grade, compare.term(), amount.ticks(), Long.MAX_VALUE));
            }
            return compare.relation() == Relation.LESS_THAN
                    ? Optional.of(new EarnedBand(grade, compare.term(), Long.MIN_VALUE, amount.ticks()))
                    : Optional.empty();
        }
        return condition instanceof AllOf all ? between(grade, all) : Optional.empty();
    }

    private static Optional<EarnedBand> between(Grade grade, AllOf all) {
        if (all.conditions().size() == 2
                && all.conditions().get(0) instanceof Compare from
                && all.conditions().get(1) instanceof Compare to
                && from.relation() == Relation.AT_LEAST
                && to.relation() == Relation.LESS_THAN
                && from.term().equals(to.term())
                && from.limit() instanceof Limit.Amount low
                && to.limit() instanceof Limit.Amount high) {
            return Optional.of(new EarnedBand(grade, from.term(), low.ticks(), high.ticks()));
        }
        return Optional.empty();
    }
}
