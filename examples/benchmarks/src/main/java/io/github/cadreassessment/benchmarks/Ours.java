package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Decider;
import io.github.cadreassessment.rules.Decision;
import io.github.cadreassessment.rules.Execution;

/** The library: the verdict alone, or with every finding as an object. */
final class Ours implements Deciding {
    private final Assessor assessor;
    private final Decider decider;
    private final Question question = ThirtyRules.question();
    private final boolean eager;

    Ours(Execution execution, boolean eager) {
        this.assessor = ThirtyRules.pack().assessor(ThirtyRules.choices(), execution);
        this.decider = assessor.decider();
        this.eager = eager;
    }

    @Override
    public int decide(Cadre cadre) {
        Decision decision = decider.decide(cadre, question);
        int verdict = decision.verdict().ordinal();
        return eager ? verdict + decision.assessment().findings().size() : verdict;
    }

    @Override
    public Answer answer(Cadre cadre) {
        Decision decision = decider.decide(cadre, question);
        Answer answer = Answer.of(decision.assessment());
        return new Answer(answer.statuses(), decision.fold());
    }

    @Override
    public void close() {
        assessor.close();
    }
}
