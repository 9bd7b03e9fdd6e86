package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.ClauseKind;
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
 * @param route who may approve an exception; {@code null}: nobody
 */
public record ClauseInForce(
        String id,
        List<QuestionKind> questions,
        Strength strength,
        ClauseKind kind,
        Formula applies,
        @Nullable ForEach forEach,
        List<Item> items,
        @Nullable Authority route) {
    public ClauseInForce {
        questions = List.copyOf(questions);
        items = List.copyOf(items);
    }

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
