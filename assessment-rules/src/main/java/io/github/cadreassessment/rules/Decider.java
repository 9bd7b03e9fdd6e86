package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;

/**
 * Decides one cadre after another, for callers who decide many and read the reasons of few. Not thread-safe: one for each
 * thread; one assessor makes as many as are wanted.
 */
public interface Decider {
    /**
     * Decides.
     *
     * @throws IllegalArgumentException if the question is about units, or no clause in force is for it
     * @throws EnginesDisagreeException if this case was checked by a second engine, which answered otherwise
     */
    Decision decide(Cadre cadre, Question question);
}
