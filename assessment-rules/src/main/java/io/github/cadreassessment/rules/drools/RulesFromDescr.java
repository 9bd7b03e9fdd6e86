package io.github.cadreassessment.rules.drools;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.rules.drl.ParsedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Takes over what the engine's parser found in a text, if it is nothing but rules of our shape: one package with our
 * imports and our global, and in each rule one pattern with plain constraints and one action.
 */
final class RulesFromDescr {
    private static final List<String> IMPORTS =
            List.of(PossibleStatuses.class.getName(), CaseView.class.getName(), ItemView.class.getName());

    private RulesFromDescr() {}

    /** All rules in their order; empty if there is anything else in the package or in a rule. */
    static Optional<List<ParsedRule>> of(PackageDescr descr) {
        if (!isPlain(descr)) {
            return Optional.empty();
        }
        List<ParsedRule> rules = new ArrayList<>();
        for (RuleDescr rule : descr.getRules()) {
            Optional<ParsedRule> parsed = rule(rule);
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            rules.add(parsed.get());
        }
        return Optional.of(rules);
    }

    private static boolean isPlain(PackageDescr descr) {
        List<String> imports =
                descr.getImports().stream().map(ImportDescr::getTarget).toList();
        return imports.equals(IMPORTS)
                && descr.getGlobals().size() == 1
                && isOurs(descr.getGlobals().get(0))
                && descr.getFunctionImports().isEmpty()
                && descr.getAccumulateImports().isEmpty()
                && descr.getFunctions().isEmpty()
                && descr.getTypeDeclarations().isEmpty()
                && descr.getEnumDeclarations().isEmpty()
                && descr.getEntryPointDeclarations().isEmpty()
                && descr.getWindowDeclarations().isEmpty()
                && descr.getAttributes().isEmpty()
                && descr.getUnit() == null;
    }

    private static boolean isOurs(GlobalDescr global) {
        return global.getType().equals(PossibleStatuses.class.getSimpleName())
                && global.getIdentifier().equals("statuses");
    }

    private static Optional<ParsedRule> rule(RuleDescr rule) {
        boolean plain = rule.getClass() == RuleDescr.class
                && rule.getParentName() == null
                && rule.getAttributes().isEmpty()
                && rule.getNamedConsequences().isEmpty()
                && rule.getConsequence() instanceof String
                && rule.getLhs().getDescrs().size() == 1
                && rule.getLhs().getClass() == AndDescr.class;
        if (!plain || !(rule.getLhs().getDescrs().get(0) instanceof PatternDescr pattern)) {
            return Optional.empty();
        }
        return constraints(pattern)
                .map(constraints -> new ParsedRule(
                        rule.getName(),
                        heading(rule),
                        pattern.getIdentifier(),
                        pattern.getObjectType(),
                        constraints,
                        (String) rule.getConsequence()));
    }

    /** The annotations, with their values as they stand in the text: in quotation marks if they are ours. */
    private static Map<String, String> heading(RuleDescr rule) {
        Map<String, String> heading = new HashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            heading.put(annotation.getName(), String.valueOf(annotation.getSingleValueAsString()));
        }
        return heading;
    }

    private static Optional<List<String>> constraints(PatternDescr pattern) {
        boolean plain = pattern.getClass() == PatternDescr.class
                && pattern.getIdentifier() != null
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getConstraint() instanceof AndDescr;
        if (!plain) {
            return Optional.empty();
        }
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : ((AndDescr) pattern.getConstraint()).getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                return Optional.empty();
            }
            constraints.add(expression.getExpression());
        }
        return Optional.of(constraints);
    }
}
