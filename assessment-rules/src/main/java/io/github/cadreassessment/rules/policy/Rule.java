package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule. Immutable and thread-safe.
 *
 * @param id its id
 * @param document the document that it comes from
 * @param evidence how well it is documented
 * @param questions the kinds of question that it is for, at least one, in their order
 * @param targets the levels of post asked for that it is for, lowest first; empty: all
 * @param guards the readings under which alone it is in force; all must be chosen
 * @param who whom it is for; an empty {@link Condition.AllOf} is everybody
 * @param forEach what it ranges over; {@code null}: the case itself
 * @param strength hard or general
 * @param kind requirement or bar
 * @param items the condition of a requirement, one item without a number; or the circumstances of a bar
 * @param exception who may approve an exception; {@code null}: nobody
 * @param later what may be made up for after the appointment; {@code null}: nothing
 * @param grades what the bar leaves of the grades of an appraisal; {@code null} where it is about eligibility
 * @param quota how many of those who meet the requirement may be chosen; {@code null} where it is about each alone
 * @param versionBy the date by which its document is chosen, a term; empty: the date asked about
 */
public record Rule(
        String id,
        String document,
        Evidence evidence,
        List<QuestionKind> questions,
        List<PostLevel> targets,
        List<ReadingGuard> guards,
        Condition who,
        @Nullable ForEach forEach,
        Strength strength,
        ClauseKind kind,
        List<Item> items,
        @Nullable ApprovedBy exception,
        @Nullable Later later,
        @Nullable GradeLimit grades,
        @Nullable Quota quota,
        String versionBy) {
    public Rule {
        questions = List.copyOf(questions);
        targets = List.copyOf(targets);
        guards = List.copyOf(guards);
        items = List.copyOf(items);
    }

    /** A rule without a quota, whose document is chosen by the date asked about. */
    public Rule(
            String id,
            String document,
            Evidence evidence,
            List<QuestionKind> questions,
            List<PostLevel> targets,
            List<ReadingGuard> guards,
            Condition who,
            @Nullable ForEach forEach,
            Strength strength,
            ClauseKind kind,
            List<Item> items,
            @Nullable ApprovedBy exception,
            @Nullable Later later,
            @Nullable GradeLimit grades) {
        this(
                id, document, evidence, questions, targets, guards, who, forEach, strength, kind, items, exception,
                later, grades, null, "");
    }

    /** The same rule, for these kinds of question only. */
    public Rule about(List<QuestionKind> some) {
        return new Rule(
                id, document, evidence, some, targets, guards, who, forEach, strength, kind, items, exception, later,
                grades, quota, versionBy);
    }

    /** A rule is in force only if this alternative of this reading is chosen. */
    public record ReadingGuard(String reading, String alternative) {}

    /** A rule ranges over a collection; {@code whenNone} says what an empty one means. */
    public record ForEach(String collection, WhenNone whenNone) {}

    /** What an empty collection means. */
    public enum WhenNone {
        /** Left pending (待定). */
        PENDING,
        /** Not met (不满足). */
        UNMET,
        /** Met (满足). */
        MET,
        /** The rule is not for this case (不适用). */
        NOT_APPLICABLE
    }

    /**
     * One item.
     *
     * @param number its number, such as "1"; empty where the rule has one item without a number
     * @param condition of a requirement, what must hold; of a bar, what must not
     */
    public record Item(String number, Condition condition) {}

    /**
     * A requirement that is not met may be made up for.
     *
     * @param excuse the reason for which it may
     * @param time within what time after the appointment
     */
    public record Later(Condition excuse, LaterDuty time) {}

    /** Who approves an exception. */
    public sealed interface ApprovedBy {
        /** This body. */
        record Body(io.github.cadreassessment.core.cadre.Authority authority) implements ApprovedBy {}

        /** The body that this parameter names on the date asked about. */
        record ByParameter(String parameter) implements ApprovedBy {}
    }
}
