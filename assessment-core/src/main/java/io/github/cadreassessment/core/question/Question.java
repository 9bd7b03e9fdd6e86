package io.github.cadreassessment.core.question;

import io.github.cadreassessment.core.cadre.PostLevel;
import java.time.LocalDate;

/** What is asked about one cadre. Immutable and thread-safe. */
public sealed interface Question {
    /** The kind, by which clauses are chosen. */
    QuestionKind kind();

    /** The day whose morning the answer is for. */
    LocalDate asOf();

    /**
     * May the cadre be promoted to a post of this level?
     *
     * @param target the level of the post
     * @param asOf the day whose morning the answer is for
     */
    record Promotion(PostLevel target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.PROMOTION;
        }
    }
}
