package io.github.cadreassessment.rules.mutation;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.coverage.ReferenceClause;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import io.github.cadreassessment.rules.text.ConditionWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the mutants of a pack: of its own rules, not of packs that it uses. Places of quotas are allocated to groups, and
 * deadlines of later duties do not change an answer, so that scenarios about one person cannot notice a change in them;
 * they are left out.
 */
public final class Mutants {
    private final Pack pack;
    private final Policy policy;
    private final ConditionWords words;
    private final ConditionChanges changes;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Pack pack, Policy policy) {
        this.pack = pack;
        this.policy = policy;
        this.words = new ConditionWords(policy, pack.notes(), pack.catalogue());
        this.changes = new ConditionChanges(pack.catalogue(), words);
    }

    /**
     * The mutants, rule by rule in the order of the file, then those of parameters.
     *
     * @throws IllegalStateException if the pack has its canonical form only
     */
    public static List<Mutant> of(Pack pack) {
        Policy policy = pack.policy()
                .orElseThrow(() -> new IllegalStateException(
                        "The pack (" + pack.id() + ") must have sentences to be changed. Maybe use its rule files."));
        Mutants all = new Mutants(pack, policy);
        for (int i = 0; i < policy.rules().size(); i++) {
            if (ReferenceClause.isOwn(pack, policy.rules().get(i))) {
                all.rule(i, policy.rules().get(i));
            }
        }
        all.exceptions();
        all.parameters();
        return List.copyOf(all.mutants);
    }

    private void rule(int index, Rule rule) {
        List<Rule> without = new ArrayList<>(policy.rules());
        without.remove(index);
        if (!without.isEmpty()) {
            add(rule.id(), with(without), new Text("删去整条规则", "the whole rule dropped"));
        }
        if (rule.grades() == null && rule.quota() == null) {
            boolean hard = rule.strength() == Strength.HARD;
            RuleCopy copy = new RuleCopy(rule);
            change(index, copy.with(hard ? Strength.GENERAL : Strength.HARD), strength(rule, hard));
        }
        who(index, rule);
        items(index, rule);
        targets(index, rule);
        whenNone(index, rule);
        if (rule.exception() != null) {
            change(index, new RuleCopy(rule).withoutException(), new Text("删去例外", "the exception dropped"));
        }
        if (rule.later() != null) {
            change(index, new RuleCopy(rule).withoutLater(), new Text("删去事后补足", "the later duty dropped"));
        }
    }

    private static Text strength(Rule rule, boolean hard) {
        boolean bar = rule.kind() == io.github.cadreassessment.core.finding.ClauseKind.BAR;
        Text one = bar ? new Text("不得", "not to be") : new Text("应当", "required");
        Text other = bar ? new Text("一般不得", "generally not to be") : new Text("一般应当", "generally required");
        Text from = hard ? one : other;
        Text to = hard ? other : one;
        return new Text("“" + from.zh() + "”改为“" + to.zh() + "”", "“" + from.en() + "” changed to “" + to.en() + "”");
    }

    private void who(int index, Rule rule) {
        if (rule.who() instanceof Condition.AllOf all && all.conditions().isEmpty()) {
            return;
        }
        change(
                index,
                new RuleCopy(rule).withWho(new Condition.AllOf(List.of())),
                new Text("删去“对象”", "the `persons` line dropped"));
        changes.of(rule.who())
                .forEach(change -> change(index, new RuleCopy(rule).withWho(change.condition()), change.what()));
    }

    private void items(int index, Rule rule) {
        for (int i = 0; i < rule.items().size(); i++) {
            Rule.Item item = rule.items().get(i);
            for (ConditionChanges.Change change : changes.of(item.condition())) {
                List<Rule.Item> items = new ArrayList<>(rule.items());
                items.set(i, new Rule.Item(item.number(), change.condition()));
                change(index, new RuleCopy(rule).withItems(items), change.what());
            }
            if (rule.items().size() > 1) {
                List<Rule.Item> items = new ArrayList<>(rule.items());
                items.remove(i);
                Text dropped = words.of(item.condition());
                change(
                        index,
                        new RuleCopy(rule).withItems(items),
                        new Text(
                                "删去第（" + item.number() + "）项“" + dropped.zh() + "”",
                                "item (" + item.number() + ") “" + dropped.en() + "” dropped"));
            }
        }
    }

    private void targets(int index, Rule rule) {
        for (int i = 0; rule.targets().size() > 1 && i < rule.targets().size(); i++) {
            List<PostLevel> fewer = new ArrayList<>(rule.targets());
            Text level = fewer.remove(i).phrase();
            change(
                    index,
                    new RuleCopy(rule).withTargets(fewer),
                    new Text("“适用于”不再包括" + level.zh(), "no longer for the level " + level.en()));
        }
    }

    private void whenNone(int index, Rule rule) {
        ForEach forEach = rule.forEach();
        if (forEach != null) {
            WhenNone other = forEach.whenNone() == WhenNone.MET ? WhenNone.UNMET : WhenNone.MET;
            change(
                    index,
                    new RuleCopy(rule).withForEach(new ForEach(forEach.collection(), other)),
                    new Text(
                            other == WhenNone.MET ? "“无一项时”改为满足" : "“无一项时”改为不满足",
                            other == WhenNone.MET
                                    ? "“if there is none” changed to met"
                                    : "“if there is none” changed to unmet"));
        }
    }

    private void exceptions() {
        for (int i = 0; i < policy.exceptions().size(); i++) {
            ExceptionClause exception = policy.exceptions().get(i);
            for (String broken : exception.breaks()) {
                boolean own = policy.rules().stream()
                        .anyMatch(rule -> rule.id().equals(broken) && ReferenceClause.isOwn(pack, rule));
                if (own) {
                    List<ExceptionClause> all = new ArrayList<>(policy.exceptions());
                    List<String> breaks = new ArrayList<>(exception.breaks());
                    breaks.remove(broken);
                    all.set(i, exception(exception, breaks, exception.reason(), exception.limits()));
                    add(
                            broken,
                            with(policy.rules(), policy.parameters(), all),
                            new Text("不再可以例外", "no longer excepted"));
                }
            }
            exceptionConditions(i, exception);
        }
    }

    private void exceptionConditions(int index, ExceptionClause exception) {
        for (ConditionChanges.Change change : changes.of(exception.reason())) {
            exception(index, exception(exception, exception.breaks(), change.condition(), exception.limits()), change);
        }
        for (int i = 0; i < exception.limits().size(); i++) {
            Rule.Item limit = exception.limits().get(i);
            for (ConditionChanges.Change change : changes.of(limit.condition())) {
                List<Rule.Item> limits = new ArrayList<>(exception.limits());
                limits.set(i, new Rule.Item(limit.number(), change.condition()));
                exception(index, exception(exception, exception.breaks(), exception.reason(), limits), change);
            }
        }
    }

    private void exception(int index, ExceptionClause changed, ConditionChanges.Change change) {
        List<ExceptionClause> all = new ArrayList<>(policy.exceptions());
        all.set(index, changed);
        String first = changed.breaks().get(0);
        add(first, with(policy.rules(), policy.parameters(), all), change.what());
    }

    private static ExceptionClause exception(
            ExceptionClause of, List<String> breaks, Condition reason, List<Rule.Item> limits) {
        return new ExceptionClause(
                of.id(), of.document(), of.evidence(), breaks, of.keeps(), reason, of.approver(), limits);
    }

    /** Numbers of parameters, which stand for numbers in rules. */
    private void parameters() {
        for (int i = 0; i < policy.parameters().size(); i++) {
            Parameter parameter = policy.parameters().get(i);
            var place = pack.notes().places().get(parameter.id());
            var own = pack.notes().places().get(pack.id());
            boolean isOwn = place == null || own == null || place.file().equals(own.file());
            for (int j = 0;
                    isOwn
                            && parameter.unit() != Unit.NONE
                            && j < parameter.values().size();
                    j++) {
                parameter(i, parameter, j);
            }
        }
    }

    private void parameter(int index, Parameter parameter, int which) {
        DatedValue value = parameter.values().get(which);
        long ticks = Long.parseLong(value.value());
        for (long step : List.of(-1L, 1L)) {
            long moved = ticks + step * parameter.unit().ticks();
            if (moved >= 0) {
                List<DatedValue> values = new ArrayList<>(parameter.values());
                values.set(which, new DatedValue(String.valueOf(moved), value.evidence(), value.from(), value.to()));
                List<Parameter> all = new ArrayList<>(policy.parameters());
                all.set(index, new Parameter(parameter.id(), parameter.unit(), values));
                Text title = pack.notes().title(parameter.id());
                Text from = words.amount(ticks, parameter.unit());
                Text to = words.amount(moved, parameter.unit());
                add(
                        parameter.id(),
                        with(policy.rules(), all, policy.exceptions()),
                        new Text(
                                "参数“" + title.zh() + "”由 " + from.zh() + " 改为 " + to.zh(),
                                "parameter “" + title.en() + "” changed from " + from.en() + " to " + to.en()));
            }
        }
    }

    private void change(int index, Rule changed, Text what) {
        List<Rule> rules = new ArrayList<>(policy.rules());
        rules.set(index, changed);
        add(changed.id(), with(rules), what);
    }

    private void add(String rule, Policy changed, Text what) {
        mutants.add(new Mutant(rule, changed, what));
    }

    private Policy with(List<Rule> rules) {
        return with(rules, policy.parameters(), policy.exceptions());
    }

    private Policy with(List<Rule> rules, List<Parameter> parameters, List<ExceptionClause> exceptions) {
        return new Policy(policy.id(), policy.documents(), parameters, policy.readings(), rules, exceptions);
    }
}
