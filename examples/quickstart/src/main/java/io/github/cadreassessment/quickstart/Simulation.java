package io.github.cadreassessment.quickstart;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.DecisionRun;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/** What a policy would mean for any number of people. */
final class Simulation {
    private Simulation() {}

    /** How many get which verdict. */
    static Map<Verdict, Integer> verdicts(Pack pack, Question question, Iterator<Cadre> cadres) {
        // region simulation
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        try (Assessor assessor = pack.assessor(Choices.on(question.asOf()), Execution.STRAIGHT_LINE)) {
            DecisionRun.of(assessor, cadre -> question)
                    .onThreads(2)
                    .over(cadres, decision -> verdicts.merge(decision.verdict(), 1, Integer::sum));
        }
        // endregion
        return verdicts;
    }
}
