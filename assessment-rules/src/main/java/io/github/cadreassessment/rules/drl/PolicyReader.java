package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.ClauseReader.NamedRule;
import io.github.cadreassessment.rules.drl.DrlProblems.DrlRefused;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.EarnedGrades;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a policy from its rules, clause by clause, so that the mistakes of all clauses are told at once. */
final class PolicyReader {
    private final TermCatalogue catalogue;
    private final DrlProblems problems;
    private final List<DrlToken> sources = new ArrayList<>();

    PolicyReader(TermCatalogue catalogue, DrlProblems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The policy; {@code null} if there are problems, which were added then. */
    @Nullable
    PolicyInForce read(DrlFile file) {
        String id =
                file.packageName().substring(DrlWords.POLICY_PREFIX.length()).replace('_', '-');
        if (!DrlLimits.isId(id)) {
            problems.add(
                    1, 1, 1, DrlComplaint.NAME, PolicyMessages.badPolicyId(file.packageName()), DrlMessages.REGENERATE);
            return null;
        }
        List<ClauseInForce> clauses = new ArrayList<>();
        for (List<NamedRule> rules : byClause(file).values()) {
            try {
                clauses.add(new ClauseReader(rules, catalogue, problems, sources).read());
            } catch (DrlRefused refused) {
                // What is wrong was added; the next clause is read all the same.
            }
        }
        if (problems.isEmpty()) {
            EarnedGrades.firstGap(clauses)
                    .ifPresent(clause -> problems.add(
                            1,
                            1,
                            1,
                            DrlComplaint.EARNED_GAPS,
                            PolicyMessages.earnedGap(clause),
                            PolicyMessages.EVERY_PLACE));
        }
        return problems.isEmpty() ? new PolicyInForce(id, clauses) : null;
    }

    /** The tokens that the meaning was taken from. */
    List<DrlToken> sources() {
        return List.copyOf(sources);
    }

    private Map<String, List<NamedRule>> byClause(DrlFile file) {
        Map<String, List<NamedRule>> byClause = new LinkedHashMap<>();
        String current = "";
        for (DrlRule rule : file.rules()) {
            RuleName name = RuleName.parse(rule.name().text()).orElse(null);
            if (name == null) {
                problems.add(rule.name(), DrlComplaint.NAME, PolicyMessages.badName(rule.name()), PolicyMessages.NAMES);
                continue;
            }
            boolean known = byClause.containsKey(name.clause());
            if (known && !name.clause().equals(current)) {
                problems.add(
                        rule.name(),
                        DrlComplaint.CLAUSE_APART,
                        PolicyMessages.clauseTwice(name.clause()),
                        DrlMessages.REGENERATE);
            }
            current = name.clause();
            byClause.computeIfAbsent(current, clause -> new ArrayList<>()).add(new NamedRule(name, rule));
        }
        return byClause;
    }
}
