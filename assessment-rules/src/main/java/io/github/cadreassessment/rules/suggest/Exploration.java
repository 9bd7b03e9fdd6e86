package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.coverage.Points;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.suggest.Goals.Changed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries cases of one clause, from a plain one on, and keeps those that reach a goal which no kept one reached. What reaches
 * one is gone on from before all others, so that a condition behind another is found too.
 */
final class Exploration {
    private final ClauseInForce clause;
    private final Cases cases;
    private final Points points;
    private final Neighbours neighbours;
    private final int mostTries;

    /** A case that was kept, and the goals that it reaches. */
    record Kept(Draft draft, Set<Object> goals) {}

    Exploration(ClauseInForce clause, Cases cases, TermCatalogue catalogue, int mostTries) {
        this.clause = clause;
        this.cases = cases;
        this.points = new Points(catalogue);
        this.neighbours = new Neighbours(clause, catalogue);
        this.mostTries = mostTries;
    }

    /** Cases that together reach as many of {@code goals} as were found, none of them needlessly. */
    List<Kept> cases(Draft plain, Goals goals) {
        List<Kept> kept = new ArrayList<>();
        Set<Object> open = new LinkedHashSet<>(goals.points());
        open.addAll(goals.changed());
        Deque<Draft> good = new ArrayDeque<>(List.of(plain));
        Deque<Draft> others = new ArrayDeque<>();
        Set<Draft> met = new HashSet<>();
        int tries = 0;
        while (!open.isEmpty() && tries < mostTries && !(good.isEmpty() && others.isEmpty())) {
            Draft from = good.isEmpty() ? others.removeFirst() : good.removeFirst();
            List<Draft> next = new ArrayList<>(List.of(from));
            next.addAll(neighbours.of(from, cases.nothing(from.question())));
            for (Draft draft : next) {
                if (met.add(draft) && ++tries < mostTries) {
                    Set<Object> reached = reached(draft, open);
                    if (reached.isEmpty()) {
                        others.addLast(draft);
                    } else {
                        kept.add(new Kept(draft, reached(draft, goals)));
                        open.removeAll(reached);
                        good.addLast(draft);
                    }
                }
            }
        }
        return withoutNeedless(kept);
    }

    private static List<Kept> withoutNeedless(List<Kept> kept) {
        List<Kept> needed = new ArrayList<>(kept);
        for (int i = 0; i < needed.size(); ) {
            Set<Object> others = new HashSet<>();
            for (int other = 0; other < needed.size(); other++) {
                if (other != i) {
                    others.addAll(needed.get(other).goals());
                }
            }
            if (others.containsAll(needed.get(i).goals())) {
                needed.remove(i);
            } else {
                i++;
            }
        }
        return needed;
    }

    private Set<Object> reached(Draft draft, Goals goals) {
        Set<Object> all = new LinkedHashSet<>(goals.points());
        all.addAll(goals.changed());
        return reached(draft, all);
    }

    /** Those of {@code open} that this case reaches. */
    private Set<Object> reached(Draft draft, Set<Object> open) {
        CaseView view = cases.view(draft);
        if (!clause.isFor(view.question().kind())) {
            return Set.of();
        }
        List<LeafRead.OfItem> readings = LeafRead.of(clause, view);
        Set<Point> seen = points.seen(readings);
        Set<Object> reached = new LinkedHashSet<>();
        for (Point point : seen) {
            if (open.contains(point)) {
                reached.add(point);
            }
        }
        Map<String, Outcome> outcomes = Outcomes.of(readings);
        Boolean alone = null;
        for (Object goal : open) {
            if (goal instanceof Changed changed) {
                if (changed.isOfStrength()) {
                    alone = alone == null ? decidesAlone(draft, outcomes) : alone;
                    if (alone) {
                        reached.add(goal);
                    }
                } else if (changed.notices(outcomes, view)) {
                    reached.add(goal);
                }
            }
        }
        return reached;
    }

    /** Whether the clause is not met and nothing else stands in the way, so that its strength shows in the answer. */
    private boolean decidesAlone(Draft draft, Map<String, Outcome> outcomes) {
        if (outcomes.get("") != Outcome.UNMET) {
            return false;
        }
        Assessment assessment = cases.assess(draft);
        return assessment.findings().stream()
                .filter(finding -> !finding.clause().id().equals(clause.id()))
                .allMatch(Exploration::isOutOfTheWay);
    }

    private static boolean isOutOfTheWay(Finding finding) {
        return finding.isCertain()
                && !finding.possible().contains(Status.UNMET)
                && !finding.possible().contains(Status.DUTY);
    }
}
