package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.time.LocalDate;
import java.util.List;

/**
 * A policy put together by hand over the {@link SmallCatalogue}: the bar on those without grassroots experience, the
 * targets that must be reached, and one clause with every other form of comparison.
 */
public final class TownshipClauses {
    /** The policy. */
    public static final PolicyInForce POLICY =
            new PolicyInForce("township-learning", List.of(grassroots(), targets(), everyForm()));

    private TownshipClauses() {}

    private static ClauseInForce grassroots() {
        Formula young = amount("age", Relation.AT_MOST, 35);
        Formula reserve = new Is("reserve-cadre", true, false);
        return new ClauseInForce(
                "s15",
                List.of(QuestionKind.PROMOTION),
                Strength.GENERAL,
                ClauseKind.BAR,
                Formula.any(List.of(young, reserve)),
                null,
                List.of(new Item("", amount("grassroots-times", Relation.EQUAL, 0))),
                Authority.COUNTY_ORGANISATION_DEPARTMENT);
    }

    private static ClauseInForce targets() {
        Formula reached = new Compare("done", Relation.AT_LEAST, new Limit.OfTerm("required"), false);
        Formula all = Formula.all(List.of(new Is("assigned", true, true), new Is("inspected", true, true), reached));
        return new ClauseInForce(
                "s16",
                List.of(QuestionKind.PROMOTION),
                Strength.HARD,
                ClauseKind.REQUIREMENT,
                Formula.TRUE,
                new ForEach("mass-work-targets", WhenNone.PENDING),
                List.of(new Item("", all)),
                null);
    }

    private static ClauseInForce everyForm() {
        Formula sameDay = new Compare("joined-on", Relation.EQUAL, new Limit.OfTerm("posted-on"), false);
        Formula since = new Compare("joined-on", Relation.LESS_THAN, new Limit.OnDay(LocalDate.of(2013, 1, 1)), false);
        Formula tenure = new Compare("tenure", Relation.MORE_THAN, new Limit.Amount(24 * 32 + 16), false);
        Formula notEqual = amount("grassroots-times", Relation.NOT_EQUAL, 3);
        Formula low = new Among("target-level", List.of("LOW", "MIDDLE"), true, false);
        Formula high = new Among("target-level", List.of("HIGHEST"), false, false);
        return new ClauseInForce(
                "s17-every-form",
                List.of(QuestionKind.PROMOTION),
                Strength.HARD,
                ClauseKind.BAR,
                low,
                null,
                List.of(
                        new Item("1", Formula.all(List.of(sameDay, Formula.any(List.of(since, tenure))))),
                        new Item("2", Formula.any(List.of(notEqual, high)))),
                null);
    }

    private static Formula amount(String term, Relation relation, long units) {
        return new Compare(term, relation, new Limit.Amount(units), false);
    }
}
