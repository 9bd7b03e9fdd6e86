package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ReadingGuard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a policy in force: chooses versions by date, resolves parameters and readings. */
public final class FromPolicy {
    private final Policy policy;
    private final Notes notes;
    private final Choices choices;
    private final Resolution resolution;

    private FromPolicy(Policy policy, Notes notes, Choices choices) {
        this.policy = policy;
        this.notes = notes;
        this.choices = choices;
        this.resolution = new Resolution(policy, choices);
    }

    /**
     * What {@code policy} says under {@code choices}.
     *
     * @throws NotInForceException if no clause is in force, as an empty policy would find everybody eligible; a
     *     parameter that is read has no value on that date; or the readings chosen let two scores earn the same people's
     *     grades
     * @throws IllegalArgumentException if a reading, alternative or parameter that was chosen does not exist
     */
    public static InForce putInForce(Policy policy, Notes notes, Choices choices) {
        return new FromPolicy(policy, notes, choices).inForce();
    }

    private InForce inForce() {
        List<ClauseInForce> clauses = new ArrayList<>();
        Map<String, Clause> clauseNotes = new HashMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            Optional<Text> why = whyLeftOut(rule);
            if (why.isPresent()) {
                leftOut.add(new LeftOut(rule.id(), notes.title(rule.id()), rule.questions(), why.get()));
            } else {
                clauses.add(clause(rule, applies(rule)));
                clauseNotes.put(rule.id(), ClauseNote.of(rule, policy, notes, resolution, authority(rule)));
            }
        }
        if (clauses.isEmpty()) {
            throw nothingInForce();
        }
        EarnedGrades.firstGap(clauses).ifPresent(this::refuseEarned);
        return new InForce(new PolicyInForce(policy.id(), clauses), clauseNotes, leftOut);
    }

    /** Rules for different people, each checked, that the readings chosen make rules for the same people. */
    private void refuseEarned(String clause) {
        throw new NotInForceException(new Text(
                "按所选口径，条款 " + clause + " 与另一计分适用于同样的人，得分所评等次不唯一",
                "under the readings chosen, clause " + clause
                        + " and another score are for the same people, who would earn two grades"));
    }

    private Optional<Text> whyLeftOut(Rule rule) {
        for (ReadingGuard guard : rule.guards()) {
            String chosen = resolution.alternative(guard.reading());
            if (!chosen.equals(guard.alternative())) {
                return Optional.of(new Text(
                        "口径 " + guard.reading() + " 取 " + chosen, "reading " + guard.reading() + " is " + chosen));
            }
        }
        if (choices.verifiedOnly() && rule.evidence() == Evidence.TO_BE_CHECKED) {
            return Optional.of(new Text("待核，未经核对的不用", "still to be checked, and only checked ones are used"));
        }
        if (rule.versionBy().isEmpty() && !isInForce(rule.document())) {
            return Optional.of(new Text(
                    rule.document() + " 在 " + choices.asOf() + " 没有施行",
                    rule.document() + " is not in force on " + choices.asOf()));
        }
        return applies(rule).equals(Formula.FALSE)
                ? Optional.of(new Text("按所选口径不适用于任何人", "under the readings chosen it is for nobody"))
                : Optional.empty();
    }

    private boolean isInForce(String document) {
        return policy.documents().stream()
                .anyMatch(one -> one.id().equals(document) && one.isInForceOn(choices.asOf()));
    }

    private Formula applies(Rule rule) {
        Formula who = resolution.formula(rule.who());
        if (rule.targets().isEmpty()) {
            return who;
        }
        List<String> levels = rule.targets().stream().map(PostLevel::name).toList();
        return Formula.all(List.of(new Formula.Among("target-level", levels, true, false), who));
    }

    private ClauseInForce clause(Rule rule, Formula applies) {
        List<ClauseInForce.Item> items = rule.items().stream()
                .map(item -> new ClauseInForce.Item(item.number(), condition(rule, item)))
                .toList();
        return new ClauseInForce(
                rule.id(),
                rule.questions(),
                rule.strength(),
                rule.kind(),
                applies,
                rule.forEach(),
                items,
                route(rule),
                later(rule),
                rule.grades(),
                rule.quota());
    }

    /** The condition; where the document is chosen by a date, only for that time: else a bar is not touched. */
    private Formula condition(Rule rule, Rule.Item item) {
        Formula condition = resolution.formula(item.condition());
        if (rule.versionBy().isEmpty()) {
            return condition;
        }
        List<Formula> inForce = new ArrayList<>();
        for (DocumentVersion document : policy.documents()) {
            if (document.id().equals(rule.document())) {
                inForce.add(date(rule, Relation.AT_LEAST, document.from()));
                if (document.to() != null) {
                    inForce.add(date(rule, Relation.AT_MOST, document.to()));
                }
            }
        }
        if (rule.kind() == ClauseKind.BAR) {
            inForce.add(condition);
            return Formula.all(inForce);
        }
        return Formula.any(List.of(Formula.not(Formula.all(inForce)), condition));
    }

    private static Formula date(Rule rule, Relation relation, LocalDate day) {
        return new Formula.Compare(rule.versionBy(), relation, new Formula.Limit.OnDay(day), false);
    }

    private ClauseInForce.@Nullable Later later(Rule rule) {
        Rule.Later later = rule.later();
        return later == null ? null : new ClauseInForce.Later(resolution.formula(later.excuse()), later.time());
    }

    /** How an exception is approved; an exception whose document is not in force, or that no case can be in, is none. */
    private ClauseInForce.@Nullable Route route(Rule rule) {
        ApprovedBy own = rule.exception();
        if (own != null) {
            return new ClauseInForce.Route(rule.id(), body(own), Formula.TRUE);
        }
        Optional<ExceptionClause> exception = policy.exceptionTo(rule.id())
                .filter(one -> isInForce(one.document()))
                .filter(one -> !choices.verifiedOnly() || one.evidence() != Evidence.TO_BE_CHECKED);
        if (exception.isEmpty()) {
            return null;
        }
        Formula within = resolution.formula(exception.get().within());
        return within.equals(Formula.FALSE)
                ? null
                : new ClauseInForce.Route(
                        exception.get().id(), body(exception.get().approver()), within);
    }

    private @Nullable Authority authority(Rule rule) {
        ClauseInForce.Route route = route(rule);
        return route == null ? null : route.authority();
    }

    private Authority body(ApprovedBy approver) {
        return approver instanceof ApprovedBy.Body body
                ? body.authority()
                : Authority.valueOf(resolution.value(((ApprovedBy.ByParameter) approver).parameter()));
    }

    private NotInForceException nothingInForce() {
        StringBuilder zh = new StringBuilder("规则集 " + policy.id() + " 在 " + choices.asOf() + " 没有任何条款施行");
        StringBuilder en = new StringBuilder("no clause of pack " + policy.id() + " is in force on " + choices.asOf());
        for (DocumentVersion document : policy.documents()) {
            zh.append("；")
                    .append(document.id())
                    .append(" 自 ")
                    .append(document.from())
                    .append(" 起");
            en.append("; ").append(document.id()).append(" is in force from ").append(document.from());
            if (document.to() != null) {
                zh.append("至 ").append(document.to());
                en.append(" to ").append(document.to());
            }
        }
        return new NotInForceException(new Text(zh.toString(), en.toString()));
    }
}
