package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause in force. Immutable and thread-safe.
 *
 * @param id its id
 * @param questions the kinds of question that it is for, at least one, in their order
 * @param strength hard or general
 * @param kind requirement or bar
 * @param applies whom it is for; {@link Formula#TRUE} is everybody
 * @param forEach what it ranges over; {@code null}: the case itself
 * @param items one item for a requirement, one or more for a bar
 * @param route how an exception is approved; {@code null}: there is none
 * @param later what may be made up for after the appointment; {@code null}: nothing
 * @param grades what the bar leaves of the grades of an appraisal; {@code null} where it is about eligibility
 * @param quota how many of those who meet the requirement may be chosen; {@code null} where it is about each alone
 */
public record ClauseInForce(
        String id,
        List<QuestionKind> questions,
        Strength strength,
        ClauseKind kind,
        Formula applies,
        @Nullable ForEach forEach,
        List<Item> items,
        @Nullable Route route,
        @Nullable Later later,
        @Nullable GradeLimit grades,
        @Nullable Quota quota) {
    public ClauseInForce {
        questions = List.copyOf(questions);
        items = List.copyOf(items);
    }

    /** A clause about eligibility that leaves nothing to be made up for later. */
    public ClauseInForce(
            String id,
            List<QuestionKind> questions,
            Strength strength,
            ClauseKind kind,
            Formula applies,
            @Nullable ForEach forEach,
            List<Item> items,
            @Nullable Authority route) {
        this(
                id,
                questions,
                strength,
                kind,
                applies,
                forEach,
                items,
                route == null ? null : new Route(id, route, Formula.TRUE),
                null,
                null,
                null);
    }

    /**
     * How an exception is approved.
     *
     * @param approvedAs the id under which approvals are recorded: that of the clause, or of an exception to several
     * @param authority who approves
     * @param within what must hold for an approval to count; never {@link Formula#FALSE}
     */
    public record Route(String approvedAs, Authority authority, Formula within) {}

    /**
     * A requirement that is not met may be made up for.
     *
     * @param excuse the reason for which it may; never {@link Formula#FALSE}
     * @param time within what time after the appointment
     */
    public record Later(Formula excuse, LaterDuty time) {}

    /** Whether it is for questions of this kind. */
    public boolean isFor(QuestionKind kind) {
        return questions.contains(kind);
    }

    /**
     * One item.
     *
     * @param number its number, empty where the clause has one item without a number
     * @param condition of a requirement, what must hold; of a bar, what must not
     */
    public record Item(String number, Formula condition) {}
}
