package io.github.cadreassessment.rules.coverage;

import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.CaseFromScenario;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of a pack the scenarios that passed go through. Immutable and thread-safe.
 *
 * @param clauses the clauses of the pack, in its order
 * @param points what there is to go through in each, by rule
 * @param seen what was gone through
 */
public record Coverage(List<ReferenceClause> clauses, Map<String, Set<Point>> points, Set<Point> seen) {
    public Coverage {
        clauses = List.copyOf(clauses);
        points = Map.copyOf(points);
        seen = Set.copyOf(seen);
    }

    /** What the scenarios of {@code results} that passed go through of {@code pack}. */
    public static Coverage of(Pack pack, List<ScenarioResult> results) {
        Points points = new Points(pack.catalogue());
        List<ReferenceClause> clauses = ReferenceClause.of(pack);
        Map<String, Set<Point>> all = new LinkedHashMap<>();
        Map<String, ClauseInForce> references = new HashMap<>();
        for (ReferenceClause reference : clauses) {
            all.put(reference.clause().id(), points.of(reference.clause()));
            references.put(reference.clause().id(), reference.clause());
        }
        Set<Point> seen = new LinkedHashSet<>();
        CaseFromScenario cases = new CaseFromScenario(pack.catalogue());
        Map<Object, InForce> policies = new HashMap<>();
        for (ScenarioResult result : results) {
            if (result.outcome() == ScenarioResult.Outcome.PASSED) {
                Scenario scenario = result.scenario();
                InForce policy = policies.computeIfAbsent(scenario.choices(), key -> pack.inForce(scenario.choices()));
                CaseView view = cases.view(scenario.question(), scenario.given());
                for (ClauseInForce clause : policy.policy().clauses()) {
                    ClauseInForce reference = references.get(clause.id());
                    if (reference != null
                            && clause.isFor(scenario.question().kind())
                            && hasSameShape(clause, reference)) {
                        seen.addAll(points.seen(LeafRead.of(clause, view)));
                    }
                }
            }
        }
        return new Coverage(clauses, all, seen);
    }

    /** Whether the conditions of both are the same but for numbers, which other days may have set otherwise. */
    private static boolean hasSameShape(ClauseInForce one, ClauseInForce other) {
        return terms(one).equals(terms(other));
    }

    private static List<List<String>> terms(ClauseInForce clause) {
        List<List<String>> terms = new ArrayList<>();
        terms.add(LeafRead.leaves(clause.applies()).stream()
                .map(leaf -> leaf.term())
                .toList());
        for (ClauseInForce.Item item : clause.items()) {
            terms.add(LeafRead.leaves(item.condition()).stream()
                    .map(leaf -> leaf.term())
                    .toList());
        }
        return terms;
    }

    /** How many points of a kind there are, and how many of them were gone through. */
    public record Share(int seen, int all) {
        /** Whether nothing is left. */
        public boolean isWhole() {
            return seen == all;
        }

        /** The share in percent, rounded down, so that 100 is everything. */
        public int percent() {
            return all == 0 ? 100 : (int) (100L * seen / all);
        }
    }

    /** Clauses of which some item was decided. */
    public Share ofClauses() {
        int touched = (int) points.values().stream()
                .filter(of -> of.stream().anyMatch(point -> point instanceof Point.ItemIs && seen.contains(point)))
                .count();
        return new Share(touched, points.size());
    }

    /** What items can come to. */
    public Share ofItems() {
        return share(point -> point instanceof Point.ItemIs || point instanceof Point.NoItem);
    }

    /** Single conditions, each both ways. */
    public Share ofConditions() {
        return share(point -> point instanceof Point.ConditionIs);
    }

    /** Numbers: the value at each, just under and just over. */
    public Share ofNumbers() {
        return share(point -> point instanceof Point.ValueIs);
    }

    private Share share(Predicate<Point> kind) {
        int all = 0;
        int gone = 0;
        for (Set<Point> of : points.values()) {
            for (Point point : of) {
                if (kind.test(point)) {
                    all++;
                    gone += seen.contains(point) ? 1 : 0;
                }
            }
        }
        return new Share(gone, all);
    }

    /** What was not gone through of a rule, in its order. */
    public List<Point> missing(String rule) {
        return points.getOrDefault(rule, Set.of()).stream()
                .filter(point -> !seen.contains(point))
                .toList();
    }
}
