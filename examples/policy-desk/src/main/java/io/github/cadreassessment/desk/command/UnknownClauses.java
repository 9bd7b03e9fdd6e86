package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the approvals for clauses that there are not: these count for nothing, and may be meant for others. Not
 * thread-safe.
 */
final class UnknownClauses {
    private static final int MOST = 1000;

    private final Set<String> known;
    private final Map<String, Integer> unknown = new TreeMap<>();

    UnknownClauses(InForce inForce) {
        known = new TreeSet<>(inForce.notes().keySet());
        inForce.leftOut().forEach(rule -> known.add(rule.rule()));
    }

    void add(List<Cadre> cadres) {
        for (Cadre cadre : cadres) {
            for (Approval approval : cadre.approvals().rows()) {
                String clause = approval.clause();
                if (!known.contains(clause) && (unknown.size() < MOST || unknown.containsKey(clause))) {
                    unknown.merge(clause, 1, Integer::sum);
                }
            }
        }
    }

    void warn(Screen screen) {
        unknown.forEach((clause, count) -> screen.warn(screen.in(new Text(
                "approvals.csv 有 " + count + " 行的条款 `" + clause + "` 不在规则集中，不起作用"
                        + Words.suggestion(clause, known).zh(),
                "approvals.csv has " + count + " rows for clause `" + clause + "`, which the pack does not have; they"
                        + " count for nothing" + Words.suggestion(clause, known).en()))));
    }
}
