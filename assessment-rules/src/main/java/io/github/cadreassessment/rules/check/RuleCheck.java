package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.policy.Rule.ReadingGuard;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Captures;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one rule. */
final class RuleCheck {
    private static final Set<LineForm> BODIES = EnumSet.of(
            LineForm.REQUIRED,
            LineForm.GENERALLY_REQUIRED,
            LineForm.BARRED,
            LineForm.GENERALLY_BARRED,
            LineForm.GRADE_NOT,
            LineForm.GRADE_IS,
            LineForm.GRADE_NONE,
            LineForm.GRADE_LATER);
    private static final Set<LineForm> WHO =
            EnumSet.of(LineForm.WHO, LineForm.WHO_ALL_OF, LineForm.WHO_ANY_OF, LineForm.WHO_NONE_OF);
    private static final Set<LineForm> ITEMS =
            EnumSet.of(LineForm.ITEM, LineForm.ITEM_ALL_OF, LineForm.ITEM_ANY_OF, LineForm.ITEM_NONE_OF);

    private final Statement rule;
    private final String id;
    private final Declarations declarations;
    private final Complaints complaints;
    private final ConditionCheck conditions;

    private RuleCheck(Statement rule, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.rule = rule;
        this.id = rule.captures().text("id");
        this.declarations = declarations;
        this.complaints = complaints;
        this.conditions = new ConditionCheck(catalogue, declarations, complaints);
    }

    /** The rule, or {@code null} where something that it needs is missing. */
    static @Nullable Rule check(
            Statement rule, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        return new RuleCheck(rule, catalogue, declarations, complaints).rule();
    }

    private @Nullable Rule rule() {
        Statement basis = one(EnumSet.of(LineForm.BASIS), new Text("依据", "`basis`"), true);
        Statement applies = one(EnumSet.of(LineForm.APPLIES), new Text("适用于", "`applies to`"), true);
        Statement body = one(BODIES, new Text("应当”或“不得", "`required` or `not to be promoted`"), true);
        Statement who = one(WHO, Text.NONE, false);
        ForEach forEach = forEach(one(EnumSet.of(LineForm.FOR_EACH), Text.NONE, false));
        Context context = new Context(forEach == null ? "" : forEach.collection(), false, false);
        Condition whom =
                who == null ? new Condition.AllOf(List.of()) : conditions.condition(who, new Context("", true, false));
        List<Item> items = body == null ? List.of() : items(body, context);
        ApprovedBy exception = exception(one(EnumSet.of(LineForm.EXCEPTION), Text.NONE, false));
        List<ReadingGuard> guards = guards();
        checkDocument(basis);
        Statement later = one(EnumSet.of(LineForm.LATER), Text.NONE, false);
        Consequences consequences = new Consequences(complaints);
        Rule.Later madeUp = body == null ? null : consequences.later(later, body, forEach != null, conditions);
        if (conditions.conditions() > Limits.CONDITIONS) {
            complaints.add(Complaint.TOO_MANY_CONDITIONS, rule.span(), Text.NONE, id, Limits.CONDITIONS);
        }
        if (basis == null || applies == null || body == null) {
            return null;
        }
        List<QuestionKind> questions = questions(applies.captures());
        return new Rule(
                id,
                basis.captures().text("document"),
                basis.captures().get("evidence", Evidence.class),
                questions,
                levels(applies.captures()),
                guards,
                whom,
                forEach,
                isGeneral(body.form()) ? Strength.GENERAL : Strength.HARD,
                isBar(body.form()) ? ClauseKind.BAR : ClauseKind.REQUIREMENT,
                items,
                exception,
                madeUp,
                consequences.grades(body, questions));
    }

    private static boolean isGeneral(LineForm form) {
        return form == LineForm.GENERALLY_BARRED || form == LineForm.GENERALLY_REQUIRED;
    }

    private static boolean isBar(LineForm form) {
        return form != LineForm.GENERALLY_REQUIRED && form != LineForm.REQUIRED;
    }

    private static List<QuestionKind> questions(Captures captures) {
        List<QuestionKind> questions = new ArrayList<>();
        for (Object question : captures.get("questions", List.class)) {
            questions.add((QuestionKind) question);
        }
        return questions;
    }

    private static List<PostLevel> levels(Captures captures) {
        return captures.find("levels", List.class).stream()
                .flatMap(levels -> ((List<?>) levels).stream())
                .map(PostLevel.class::cast)
                .sorted()
                .toList();
    }

    private @Nullable Statement one(Set<LineForm> forms, Text name, boolean needed) {
        Statement first = null;
        for (Statement child : rule.children()) {
            if (forms.contains(child.form())) {
                if (first != null) {
                    complaints.add(Complaint.TWICE, child.span(), new Text("请只留一行", "keep one of them"), id);
                } else {
                    first = child;
                }
            }
        }
        if (first == null && needed && !rule.isDamaged()) {
            Language language = complaints.language();
            complaints.add(Complaint.RULE_LACKS, rule.span(), Text.NONE, id, name.in(language));
        }
        return first;
    }

    private @Nullable ForEach forEach(@Nullable Statement line) {
        if (line == null) {
            return null;
        }
        Written.Outcome outcome = line.captures().get("outcome", Written.Outcome.class);
        return new ForEach(line.captures().text("collection"), WhenNone.valueOf(outcome.name()));
    }

    private List<ReadingGuard> guards() {
        List<ReadingGuard> guards = new ArrayList<>();
        for (Statement guard : rule.children(LineForm.GUARD)) {
            String reading = guard.captures().text("reading");
            String alternative = guard.captures().text("alternative");
            declarations.hasAlternative(reading, alternative, guard.span());
            guards.add(new ReadingGuard(reading, alternative));
        }
        return guards;
    }

    private @Nullable ApprovedBy exception(@Nullable Statement line) {
        if (line == null) {
            return null;
        }
        Written.Approver approver = line.captures().get("approver", Written.Approver.class);
        if (approver instanceof Written.Approver.Body body) {
            return new ApprovedBy.Body(body.authority());
        }
        String parameter = ((Written.Approver.ByParameter) approver).parameter();
        Parameter declared = declarations.parameter(parameter);
        if (declared != null && declared.unit() != Unit.NONE) {
            complaints.add(
                    Complaint.NOT_AN_AUTHORITY,
                    line.captures().span("approver", line.span()),
                    new Text("它的取值应当是县委组织部这样的机关", "its value should be a body, such as county organisation department"),
                    parameter);
        }
        return new ApprovedBy.ByParameter(parameter);
    }

    private void checkDocument(@Nullable Statement basis) {
        if (basis != null) {
            String document = basis.captures().text("document");
            if (!declarations.documents.containsKey(document)) {
                complaints.add(
                        Complaint.UNKNOWN_DOCUMENT,
                        basis.captures().span("document", basis.span()),
                        Suggestion.whole(document, declarations.documents.keySet()),
                        document);
            }
        }
    }

    private List<Item> items(Statement body, Context context) {
        List<Statement> lines = bodyLines(body);
        if (lines.isEmpty()) {
            if (!rule.isDamaged()) {
                complaints.add(Complaint.EMPTY_BLOCK, body.span(), new Text("请写出条件", "write the conditions"));
            }
            return List.of();
        }
        return isBar(body.form()) ? barItems(lines, context) : List.of(requirement(lines, context));
    }

    private List<Statement> bodyLines(Statement body) {
        List<Statement> lines = new ArrayList<>();
        Statement header = null;
        for (Statement child : rule.children()) {
            if (child.form().isCondition()) {
                if (!body.equals(header)) {
                    complaints.add(
                            Complaint.NOT_HERE,
                            child.span(),
                            new Text("条件应当写在“应当”或“不得”下面", "conditions stand under `required` or `not to be promoted`"));
                } else {
                    lines.add(child);
                }
            } else {
                header = child;
            }
        }
        return lines;
    }

    private Item requirement(List<Statement> lines, Context context) {
        Context required = new Context(context.collection(), false, true);
        List<Condition> all = new ArrayList<>();
        for (Statement line : lines) {
            if (ITEMS.contains(line.form())) {
                complaints.add(
                        Complaint.NOT_HERE,
                        line.span(),
                        new Text("“应当”下面的条件不编号", "conditions under `required` have no numbers"));
            }
            all.add(conditions.condition(line, required));
        }
        return new Item("", all.size() == 1 ? all.get(0) : new Condition.AllOf(all));
    }

    private List<Item> barItems(List<Statement> lines, Context context) {
        if (lines.size() == 1 && !ITEMS.contains(lines.get(0).form())) {
            return List.of(new Item("", conditions.condition(lines.get(0), context)));
        }
        List<Item> items = new ArrayList<>();
        for (Statement line : lines) {
            int expected = items.size() + 1;
            int number = line.captures().find("number", Integer.class).orElse(0);
            if (number != expected) {
                Span span = line.captures().span("number", line.span());
                complaints.add(Complaint.ITEM_NUMBER, span, Text.NONE, expected);
            }
            items.add(new Item(String.valueOf(expected), conditions.condition(line, context)));
        }
        return items;
    }
}
