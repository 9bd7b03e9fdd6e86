package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the lines that rules and exception clauses have alike: basis, approver, and the conditions under a heading. */
final class RuleLines {
    private static final Set<LineForm> ITEMS =
            EnumSet.of(LineForm.ITEM, LineForm.ITEM_ALL_OF, LineForm.ITEM_ANY_OF, LineForm.ITEM_NONE_OF);

    /** What may stand between a quota and its conditions. */
    private static final Set<LineForm> OF_QUOTAS =
            EnumSet.of(LineForm.ROUNDING, LineForm.HIGHEST_FIRST, LineForm.LOWEST_FIRST, LineForm.TIES);

    private final Statement part;
    private final String id;
    private final Declarations declarations;
    private final Complaints complaints;

    RuleLines(Statement part, Declarations declarations, Complaints complaints) {
        this.part = part;
        this.id = part.captures().text("id");
        this.declarations = declarations;
        this.complaints = complaints;
    }

    /** The one line of these forms; a complaint is made of any other. */
    Optional<Statement> one(Set<LineForm> forms) {
        Statement first = null;
        for (Statement child : part.children()) {
            if (forms.contains(child.form())) {
                if (first != null) {
                    complaints.add(Complaint.TWICE, child.span(), new Text("请只留一行", "keep one of them"), id);
                } else {
                    first = child;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** That the document of a basis is declared. */
    void checkDocument(@Nullable Statement basis) {
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

    @Nullable
    ApprovedBy approver(@Nullable Statement line) {
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

    /** The conditions under a heading: the items of a bar, or the one item of a requirement. */
    List<Item> items(Statement heading, ConditionCheck conditions, Context context, boolean isBar) {
        List<Statement> lines = linesUnder(heading);
        boolean mayBeEmpty = QuotaCheck.BODIES.contains(heading.form());
        if (lines.isEmpty() && mayBeEmpty) {
            return List.of(new Item("", new Condition.AllOf(List.of())));
        }
        if (lines.isEmpty()) {
            if (!part.isDamaged()) {
                complaints.add(Complaint.EMPTY_BLOCK, heading.span(), new Text("请写出条件", "write the conditions"));
            }
            return List.of();
        }
        return isBar ? barItems(lines, conditions, context) : List.of(requirement(lines, conditions, context));
    }

    private List<Statement> linesUnder(Statement heading) {
        List<Statement> lines = new ArrayList<>();
        Statement header = null;
        for (Statement child : part.children()) {
            if (child.form().isCondition()) {
                if (!heading.equals(header)) {
                    complaints.add(
                            Complaint.NOT_HERE,
                            child.span(),
                            new Text("条件应当写在“应当”或“不得”下面", "conditions stand under `required` or `not to be promoted`"));
                } else {
                    lines.add(child);
                }
            } else if (child.form() != LineForm.ALLOW && !OF_QUOTAS.contains(child.form())) {
                header = child;
            }
        }
        return lines;
    }

    private Item requirement(List<Statement> lines, ConditionCheck conditions, Context context) {
        Context required = new Context(context.collection(), false, true, context.subject());
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

    private List<Item> barItems(List<Statement> lines, ConditionCheck conditions, Context context) {
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
