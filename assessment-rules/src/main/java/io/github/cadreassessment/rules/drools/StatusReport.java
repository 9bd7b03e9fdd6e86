package io.github.cadreassessment.rules.drools;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.view.TermValues;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;

/**
 * What a rule does: it reports that a status is possible. Immutable and thread-safe.
 *
 * <p>It is taken from the text of the rule, which was read back before, and put in place of it. The engine would make a
 * class of the text of each rule, which takes longer than everything else of loading a policy together.
 *
 * @param aboutNoItem whether it is about the collection having no item, rather than about the fact that the rule met
 * @param clause the id of the clause
 * @param item the number of the item; empty where there is one only
 * @param status the constant of the status
 */
record StatusReport(boolean aboutNoItem, String clause, String item, String status)
        implements Consequence<KnowledgeHelper> {
    private static final Pattern ACTION = Pattern.compile(
            "statuses\\.(?:add\\(\\$(?:case|item), |(addForNoItem)\\()\"([^\"]*)\", \"([^\"]*)\", \"([A-Z_]+)\"\\);");

    /**
     * The report that the text of an action stands for.
     *
     * @throws IllegalStateException if it is not the text of one
     */
    static StatusReport of(String action) {
        Matcher matcher = ACTION.matcher(action.strip());
        if (!matcher.matches()) {
            throw new IllegalStateException("The action (" + action
                    + ") of a rule must report a status. Maybe the emitter and the engine do not fit.");
        }
        return new StatusReport(matcher.group(1) != null, matcher.group(2), matcher.group(3), matcher.group(4));
    }

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) {
        PossibleStatuses statuses = (PossibleStatuses) session.getGlobal(RuleBase.STATUSES);
        if (aboutNoItem) {
            statuses.addForNoItem(clause, item, status);
        } else {
            Object met = helper.getActivation().getTuple().getObject(0);
            statuses.add((TermValues) met, clause, item, status);
        }
    }
}
