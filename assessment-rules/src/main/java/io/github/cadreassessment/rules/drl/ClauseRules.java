package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Later;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Route;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one clause: for each item one for each possible status, by the table of {@link
 * io.github.cadreassessment.core.finding.StatusTable}; of a clause that ranges over a collection also those about no item
 * on file, or others than those.
 *
 * <p>A status that is never possible has no rule. A clause that is for nobody still has all its rules, with a condition
 * that never holds, so that the text says all of the clause.
 */
final class ClauseRules {
    private static final List<Status> STATUSES =
            List.of(Status.NOT_APPLICABLE, Status.MET, Status.WAIVED, Status.DUTY, Status.UNMET);
    private static final String ALWAYS = "";

    private final ClauseInForce clause;
    private final MayHold may;

    private ClauseRules(ClauseInForce clause, MayHold may) {
        this.clause = clause;
        this.may = may;
    }

    static List<RuleText> of(ClauseInForce clause, MayHold may) {
        return new ClauseRules(clause, may).rules();
    }

    private List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        ForEach forEach = clause.forEach();
        for (Item item : clause.items()) {
            for (Status status : STATUSES) {
                Optional<List<String>> conditions = aboutSubject(item, status);
                if (conditions.isPresent()) {
                    rules.add(rule(rules.isEmpty(), item, status, forEach, conditions.get()));
                }
            }
            if (forEach != null) {
                for (Status status : STATUSES) {
                    Optional<List<String>> conditions = aboutNoItem(forEach, status);
                    if (conditions.isPresent()) {
                        rules.add(ruleAboutNoItem(item, status, conditions.get()));
                    }
                }
            }
        }
        return rules;
    }

    private RuleText rule(boolean first, Item item, Status status, @Nullable ForEach forEach, List<String> conditions) {
        List<String> constraints = new ArrayList<>();
        if (forEach != null) {
            constraints.add(MayHold.call(DrlWords.IS_OF, forEach.collection()));
        }
        constraints.add(asks());
        constraints.addAll(conditions);
        String subject = forEach == null ? DrlWords.CASE : DrlWords.ITEM;
        String action = DrlWords.STATUSES + "." + DrlWords.ADD + "(" + subject + ", " + reported(item, status) + ");";
        return new RuleText(
                RuleName.of(clause.id(), item.number(), false, status).toString(),
                first ? heading() : List.of(),
                forEach != null,
                constraints,
                action);
    }

    private RuleText ruleAboutNoItem(Item item, Status status, List<String> conditions) {
        List<String> constraints = new ArrayList<>();
        constraints.add(asks());
        constraints.addAll(conditions);
        String action = DrlWords.STATUSES + "." + DrlWords.ADD_FOR_NO_ITEM + "(" + reported(item, status) + ");";
        String name = RuleName.of(clause.id(), item.number(), true, status).toString();
        return new RuleText(name, List.of(), false, constraints, action);
    }

    private String asks() {
        return MayHold.call(
                DrlWords.ASKS,
                clause.questions().stream().map(QuestionKind::name).collect(Collectors.joining(",")));
    }

    private String reported(Item item, Status status) {
        return "\"" + clause.id() + "\", \"" + item.number() + "\", \"" + status.name() + "\"";
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        String kind = clause.kind() == ClauseKind.BAR ? DrlWords.BAR : DrlWords.REQUIREMENT;
        heading.add(annotation(kind, clause.strength().name()));
        Route route = clause.route();
        if (route != null) {
            heading.add(annotation(DrlWords.EXCEPTION, route.authority().name()));
            if (!route.approvedAs().equals(clause.id())) {
                heading.add(annotation(DrlWords.APPROVED_AS, route.approvedAs()));
            }
        }
        ForEach forEach = clause.forEach();
        if (forEach != null) {
            heading.add(annotation(DrlWords.WHEN_NONE, forEach.whenNone().name()));
        }
        heading.addAll(consequences());
        return heading;
    }

    private List<String> consequences() {
        List<String> consequences = new ArrayList<>();
        Later later = clause.later();
        if (later != null) {
            consequences.add(
                    annotation(DrlWords.LATER, String.valueOf(later.time().months())));
        }
        GradeLimit grades = clause.grades();
        if (grades != null) {
            String codes = grades.allowed().stream().map(Grade::name).collect(Collectors.joining(","));
            String word = grades.isEarned() ? DrlWords.EARNED : DrlWords.GRADES;
            consequences.add(annotation(grades.madeUpLater() ? DrlWords.MADE_UP : word, codes));
        }
        Quota quota = clause.quota();
        if (quota != null) {
            consequences.addAll(QuotaHeading.of(quota));
        }
        return consequences;
    }

    static String annotation(String word, String value) {
        return word + "( \"" + value + "\" )";
    }

    private Optional<List<String>> aboutSubject(Item item, Status status) {
        if (status == Status.NOT_APPLICABLE) {
            return possible(MayHold.mayFail(clause.applies())).map(ClauseRules::given);
        }
        boolean met = status == Status.MET;
        boolean conditionHolds = met == (clause.kind() == ClauseKind.REQUIREMENT);
        Formula condition = conditionHolds ? item.condition() : MayHold.mayFail(item.condition());
        Optional<String> satisfied = possible(condition);
        Optional<List<String>> approval = met ? Optional.of(List.of()) : approval(status);
        Optional<String> excuse = excuse(status);
        return satisfied.isEmpty() || approval.isEmpty() || excuse.isEmpty()
                ? Optional.empty()
                : Optional.of(given(applies(), satisfied.get(), approval.get(), excuse.get()));
    }

    /** That there may be a reason to make up for it later, or that there may be none. */
    private Optional<String> excuse(Status status) {
        Later later = clause.later();
        if (later == null) {
            return status == Status.DUTY ? Optional.empty() : Optional.of(ALWAYS);
        }
        return switch (status) {
            case DUTY -> possible(later.excuse());
            case UNMET -> possible(MayHold.mayFail(later.excuse()));
            case NOT_APPLICABLE, MET, WAIVED -> Optional.of(ALWAYS);
        };
    }

    private Optional<List<String>> aboutNoItem(ForEach forEach, Status status) {
        String empty = MayHold.call(DrlWords.MAY_BE_EMPTY, forEach.collection());
        String more = MayHold.call(DrlWords.MAY_HAVE_MORE, forEach.collection());
        String either = empty + " || " + more;
        WhenNone whenNone = forEach.whenNone();
        if (status == Status.NOT_APPLICABLE) {
            Formula mayFail = MayHold.mayFail(clause.applies());
            return whenNone == WhenNone.NOT_APPLICABLE
                    ? Optional.of(List.of(emptyOrNotFor(mayFail, empty, more)))
                    : possible(mayFail).map(notFor -> given(either, notFor));
        }
        if (status == Status.DUTY) {
            return Optional.empty();
        }
        WhenNone same = status == Status.MET ? WhenNone.MET : WhenNone.UNMET;
        String exists = whenNone == same || whenNone == WhenNone.PENDING ? either : more;
        Optional<List<String>> approval = status == Status.MET ? Optional.of(List.of()) : approval(status);
        return approval.map(approved -> given(exists, applies(), approved, ALWAYS));
    }

    private String emptyOrNotFor(Formula mayFail, String empty, String more) {
        if (mayFail.equals(Formula.FALSE)) {
            return empty;
        }
        if (mayFail.equals(Formula.TRUE)) {
            return empty + " || " + more;
        }
        String notFor = mayFail instanceof All ? may.text(mayFail) : may.operand(mayFail);
        return empty + " || (" + more + " && " + notFor + ")";
    }

    private String applies() {
        return possible(clause.applies()).orElse(DrlWords.NEVER + "()");
    }

    /** The condition that the formula may hold, {@link #ALWAYS} or empty where it never may. */
    private Optional<String> possible(Formula formula) {
        if (formula.equals(Formula.FALSE)) {
            return Optional.empty();
        }
        return Optional.of(formula.equals(Formula.TRUE) ? ALWAYS : may.text(formula));
    }

    /** That the case may be excepted: approved and within the limits; or that it may not. */
    private Optional<List<String>> approval(Status status) {
        Route route = clause.route();
        if (route == null) {
            return status == Status.WAIVED ? Optional.empty() : Optional.of(List.of());
        }
        String of = "(\"" + route.approvedAs() + "\", \"" + route.authority().name() + "\")";
        boolean limited = !route.within().equals(Formula.TRUE);
        if (status == Status.WAIVED) {
            String approved = DrlWords.MAY_BE_APPROVED + of;
            return Optional.of(limited ? List.of(approved, may.text(route.within())) : List.of(approved));
        }
        String lacking = DrlWords.MAY_LACK_APPROVAL + of;
        return Optional.of(
                List.of(limited ? lacking + " || " + may.operand(MayHold.mayFail(route.within())) : lacking));
    }

    private static List<String> given(String applies, String satisfied, List<String> approval, String excuse) {
        List<String> given = new ArrayList<>(given(applies, satisfied));
        given.addAll(approval);
        given.addAll(given(excuse));
        return given;
    }

    private static List<String> given(String... conditions) {
        List<String> given = new ArrayList<>();
        for (String condition : conditions) {
            if (!condition.equals(ALWAYS)) {
                given.add(condition);
            }
        }
        return given;
    }
}
