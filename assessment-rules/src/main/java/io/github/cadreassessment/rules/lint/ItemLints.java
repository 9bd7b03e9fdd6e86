package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.ArrayList;
import java.util.List;

/** Conditions that can never hold or always hold, each by itself and for whom its rule is; and items that repeat another. */
final class ItemLints {
    private static final Text NEVER = new Text(
            "请看各项的数是不是写反了，或者对象已经排除了它",
            "look whether its numbers are the wrong way round, or whether its `persons` leave nobody");
    private static final Text ALWAYS =
            new Text("请看数写得对不对；如果本来就不用写，请删除", "look whether its number is right; if it need not be said, delete it");
    private static final Text SAID = new Text("请删除其中一项，或者改成不同的情形", "delete one of them, or make them different");

    private final Claims claims;
    private final Proof proof;
    private final List<Lint> lints = new ArrayList<>();

    ItemLints(Claims claims, Proof proof) {
        this.claims = claims;
        this.proof = proof;
    }

    /** What there is to say of a rule; of the rules that a score makes nothing, as their points are checked. */
    List<Lint> of(RuleClaims clause) {
        Rule rule = clause.rule();
        GradeLimit grades = rule.grades();
        lints.clear();
        if (grades != null && grades.isEarned()) {
            return List.of();
        }
        if (proof.isImpossible(clause.persons())) {
            Text help = new Text("请改“对象”一行", "change the `persons` line");
            lints.add(new Lint(Complaint.NOBODY, rule.id(), Notes.who(rule.id()), help, List.of(rule.id())));
        } else if (rule.kind() == ClauseKind.BAR) {
            items(rule.id(), clause.persons(), rule.items());
        } else {
            requirement(clause);
        }
        return List.copyOf(lints);
    }

    /** What there is to say of an exception: its reason, and each of its limits where there is the reason. */
    List<Lint> of(ExceptionClause exception) {
        lints.clear();
        Claim reason = claims.of(exception.reason(), true);
        if (proof.isImpossible(reason)) {
            add(Complaint.NEVER, exception.id(), 0, NEVER);
        } else {
            items(exception.id(), reason, exception.limits());
        }
        return List.copyOf(lints);
    }

    private void add(Complaint complaint, String id, int number, Text help) {
        String key = number == 0 ? id : Notes.line(id, number);
        lints.add(new Lint(complaint, id, key, help, List.of(id)));
    }

    private void items(String id, Claim persons, List<Item> items) {
        List<Claim> holds = new ArrayList<>();
        List<Claim> fails = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= items.size(); number++) {
            Condition condition = items.get(number - 1).condition();
            Claim held = claims.of(condition, true);
            Claim failed = claims.of(condition, false);
            if (proof.isImpossible(persons, held)) {
                add(Complaint.NEVER, id, number, NEVER);
            } else if (proof.isImpossible(persons, failed)) {
                add(Complaint.ALWAYS, id, number, ALWAYS);
            } else {
                holds.add(new Claim.All(List.of(persons, held)));
                fails.add(failed);
                numbers.add(number);
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.size(); j++) {
                // Of two that say the same, the later one repeats the other.
                boolean repeats = i != j
                        && proof.isImpossible(holds.get(i), fails.get(j))
                        && (j < i || !proof.isImpossible(holds.get(j), fails.get(i)));
                if (repeats) {
                    addRepeated(id, numbers.get(i), numbers.get(j));
                    break;
                }
            }
        }
    }

    private void addRepeated(String id, int number, int other) {
        List<String> words = List.of(id + " (" + number + ")", id + " (" + other + ")");
        lints.add(new Lint(Complaint.REPEATED, id, Notes.line(id, number), SAID, words));
    }

    private void requirement(RuleClaims clause) {
        Rule rule = clause.rule();
        List<Condition> lines = new ArrayList<>();
        for (Item item : rule.items()) {
            if (item.condition() instanceof Condition.AllOf all) {
                lines.addAll(all.conditions());
            } else {
                lines.add(item.condition());
            }
        }
        if (proof.isImpossible(clause.persons(), clause.passes())) {
            add(Complaint.NEVER, rule.id(), firstImpossible(clause, lines), NEVER);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (proof.isImpossible(clause.persons(), claims.of(lines.get(i), false))) {
                add(Complaint.ALWAYS, rule.id(), i + 1, ALWAYS);
            }
        }
    }

    /** The number of the first line that cannot be met together with those before it. */
    private int firstImpossible(RuleClaims clause, List<Condition> lines) {
        List<Claim> met = new ArrayList<>(List.of(clause.persons()));
        for (int i = 0; i < lines.size(); i++) {
            met.add(claims.of(lines.get(i), true));
            if (proof.isImpossible(new Claim.All(met))) {
                return i + 1;
            }
        }
        return lines.size();
    }
}
