package io.github.cadreassessment.rules.coverage;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.coverage.Point.Condition;
import io.github.cadreassessment.rules.coverage.Point.Edge;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to go through in a clause, and what a case goes through of it. */
public final class Points {
    private final TermCatalogue catalogue;

    /** The points of clauses about these terms. */
    public Points(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything that there is to go through in {@code clause}. */
    public Set<Point> of(ClauseInForce clause) {
        Set<Point> points = new LinkedHashSet<>();
        boolean ofTheQuestion = LeafRead.leaves(clause.applies()).stream().allMatch(Points::isOfTheQuestion);
        for (ClauseInForce.Item item : clause.items()) {
            outcomes(clause, item, ofTheQuestion)
                    .forEach(outcome -> points.add(new Point.ItemIs(clause.id(), item.number(), outcome)));
        }
        conditions(clause.id(), LeafRead.Part.WHO, "", clause.applies(), points);
        for (ClauseInForce.Item item : clause.items()) {
            conditions(clause.id(), LeafRead.Part.ITEM, item.number(), item.condition(), points);
        }
        if (clause.later() != null) {
            conditions(clause.id(), LeafRead.Part.EXCUSE, "", clause.later().excuse(), points);
        }
        if (clause.route() != null) {
            conditions(clause.id(), LeafRead.Part.LIMITS, "", clause.route().within(), points);
        }
        if (clause.forEach() != null) {
            points.add(new Point.NoItem(clause.id()));
        }
        return points;
    }

    private static List<Outcome> outcomes(ClauseInForce clause, ClauseInForce.Item item, boolean ofTheQuestion) {
        List<Outcome> outcomes = new java.util.ArrayList<>();
        List<Formula.Leaf> leaves = LeafRead.leaves(item.condition());
        boolean everPending = leaves.stream().anyMatch(Formula.Leaf::pendingIfNot);
        outcomes.add(Outcome.MET);
        if (!leaves.isEmpty()) {
            if (!everPending || leaves.size() > 1) {
                outcomes.add(Outcome.UNMET);
            }
            if (!ofTheQuestion || !leaves.stream().allMatch(Points::isOfTheQuestion)) {
                outcomes.add(Outcome.UNKNOWN);
            }
        }
        if (!ofTheQuestion) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        if (clause.route() != null) {
            outcomes.add(Outcome.WAIVED);
        }
        if (clause.later() != null) {
            outcomes.add(Outcome.DUTY);
        }
        return outcomes;
    }

    private static boolean isOfTheQuestion(Formula.Leaf leaf) {
        return leaf.term().startsWith("target-level");
    }

    private void conditions(String rule, LeafRead.Part part, String item, Formula formula, Set<Point> points) {
        List<Formula.Leaf> leaves = LeafRead.leaves(formula);
        for (int i = 0; i < leaves.size(); i++) {
            Condition condition = new Condition(rule, part, item, i);
            points.add(new Point.ConditionIs(condition, true));
            points.add(new Point.ConditionIs(condition, false));
            if (leaves.get(i) instanceof Formula.Compare compare) {
                edges(compare).forEach(edge -> points.add(new Point.ValueIs(condition, edge)));
            }
        }
    }

    /** No number can be below nothing, so where the limit is 0 there is nothing under it. */
    private List<Edge> edges(Formula.Compare compare) {
        if (!catalogue.terms().contains(catalogue.require(compare.term()))) {
            return List.of(Edge.AT);
        }
        boolean isZero = compare.limit() instanceof Formula.Limit.Amount amount && amount.ticks() == 0;
        return isZero ? List.of(Edge.AT, Edge.OVER) : List.of(Edge.UNDER, Edge.AT, Edge.OVER);
    }

    /** What a case goes through of a clause, of which its findings are told. */
    public Set<Point> seen(Collection<LeafRead.OfItem> readings) {
        Set<Point> points = new LinkedHashSet<>();
        for (LeafRead.OfItem reading : readings) {
            String rule = reading.clause().id();
            if (reading.possible().size() > 1) {
                points.add(new Point.ItemIs(rule, reading.item(), Outcome.UNKNOWN));
            } else {
                Status status = reading.possible().iterator().next();
                points.add(new Point.ItemIs(rule, reading.item(), Outcome.of(status)));
            }
            if (reading.isForNoItem()) {
                points.add(new Point.NoItem(rule));
            }
            reading.leaves().forEach(leaf -> leaf(rule, leaf, points));
        }
        return points;
    }

    private void leaf(String rule, LeafRead leaf, Set<Point> points) {
        Condition condition = new Condition(rule, leaf.part(), leaf.item(), leaf.index());
        switch (leaf.truth()) {
            case TRUE -> points.add(new Point.ConditionIs(condition, true));
            case FALSE -> points.add(new Point.ConditionIs(condition, false));
            case UNKNOWN -> {}
        }
        Term term = catalogue.require(leaf.leaf().term());
        long unit = term.type() == TermType.DATE ? 1 : term.unit().ticks();
        if (leaf.leaf() instanceof Formula.Compare && leaf.distance().isPresent()) {
            long distance = leaf.distance().getAsLong();
            if (distance == 0) {
                points.add(new Point.ValueIs(condition, Edge.AT));
            } else if (Math.abs(distance) <= unit) {
                points.add(new Point.ValueIs(condition, distance < 0 ? Edge.UNDER : Edge.OVER));
            }
        }
    }
}
