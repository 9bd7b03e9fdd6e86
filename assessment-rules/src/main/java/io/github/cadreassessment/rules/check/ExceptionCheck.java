package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one exception clause. */
final class ExceptionCheck {
    private static final Set<LineForm> LINES = EnumSet.of(
            LineForm.BASIS,
            LineForm.BREAKS,
            LineForm.KEEPS,
            LineForm.REASON,
            LineForm.EXCEPTION,
            LineForm.NOT_EXCEPTED,
            LineForm.ALLOW);

    private final Statement clause;
    private final String id;
    private final RuleLines lines;
    private final Complaints complaints;
    private final ConditionCheck conditions;

    private ExceptionCheck(
            Statement clause, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.clause = clause;
        this.id = clause.captures().text("id");
        this.lines = new RuleLines(clause, declarations, complaints);
        this.complaints = complaints;
        this.conditions = new ConditionCheck(catalogue, declarations, complaints);
    }

    /** The exception, or {@code null} where something that it needs is missing. */
    static @Nullable ExceptionClause check(
            Statement clause, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        return new ExceptionCheck(clause, catalogue, declarations, complaints).exception();
    }

    private @Nullable ExceptionClause exception() {
        for (Statement child : clause.children()) {
            if (!LINES.contains(child.form()) && !child.form().isCondition()) {
                complaints.add(Complaint.NOT_IN_EXCEPTION, child.span(), Text.NONE);
            }
        }
        Statement basis = one(LineForm.BASIS, new Text("依据", "`basis`"));
        Statement breaks = one(LineForm.BREAKS, new Text("可突破", "`may break`"));
        Statement reason = one(LineForm.REASON, new Text("理由", "`reason`"));
        Statement approval = one(LineForm.EXCEPTION, new Text("例外 须经…批准", "`exception with the approval of`"));
        Statement keeps = lines.one(Set.of(LineForm.KEEPS)).orElse(null);
        Statement limited = lines.one(Set.of(LineForm.NOT_EXCEPTED)).orElse(null);
        lines.checkDocument(basis);
        Context context = new Context("", false, false, Subject.CADRE);
        Condition why = reason == null ? new Condition.AllOf(List.of()) : conditions.condition(reason, context);
        if (reason != null && !Consequences.isPlain(why)) {
            complaints.add(Complaint.EXCUSE_PLAIN, reason.captures().span("condition", reason.span()), Text.NONE);
        }
        List<Item> limits = limited == null ? List.of() : lines.items(limited, conditions, context, true);
        ApprovedBy approver = lines.approver(approval);
        if (conditions.conditions() > Limits.CONDITIONS) {
            complaints.add(Complaint.TOO_MANY_CONDITIONS, clause.span(), Text.NONE, id, Limits.CONDITIONS);
        }
        if (basis == null || breaks == null || reason == null || approver == null) {
            return null;
        }
        return new ExceptionClause(
                id,
                basis.captures().text("document"),
                basis.captures().get("evidence", Evidence.class),
                ids(breaks),
                keeps == null ? List.of() : ids(keeps),
                why,
                approver,
                limits);
    }

    private @Nullable Statement one(LineForm form, Text name) {
        Statement line = lines.one(Set.of(form)).orElse(null);
        if (line == null && !clause.isDamaged()) {
            complaints.add(Complaint.EXCEPTION_LACKS, clause.span(), Text.NONE, id, name.in(complaints.language()));
        }
        return line;
    }

    private static List<String> ids(Statement line) {
        List<String> ids = new ArrayList<>();
        for (Object one : line.captures().get("ids", List.class)) {
            ids.add((String) one);
        }
        return ids;
    }

    /** That the exceptions of a file name rules that there are, and no two of them the same. */
    static void checkNames(
            List<Statement> statements, List<ExceptionClause> exceptions, List<Rule> rules, Complaints complaints) {
        List<String> known = rules.stream().map(Rule::id).toList();
        List<String> excepted = new ArrayList<>(rules.stream()
                .filter(rule -> rule.exception() != null)
                .map(Rule::id)
                .toList());
        for (ExceptionClause exception : exceptions) {
            Statement statement = statements.stream()
                    .filter(one -> one.captures().text("id").equals(exception.id()))
                    .findFirst()
                    .orElseThrow();
            List<String> named = new ArrayList<>(exception.breaks());
            named.addAll(exception.keeps());
            for (String rule : named) {
                if (!known.contains(rule)) {
                    complaints.add(Complaint.UNKNOWN_RULE, statement.span(), Suggestion.whole(rule, known), rule);
                }
            }
            for (String rule : exception.breaks()) {
                if (exception.keeps().contains(rule)) {
                    complaints.add(Complaint.BROKEN_AND_KEPT, statement.span(), Text.NONE, rule);
                }
                if (excepted.contains(rule)) {
                    complaints.add(Complaint.TWO_EXCEPTIONS, statement.span(), Text.NONE, rule);
                }
                excepted.add(rule);
            }
        }
    }
}
