package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.FileAhead;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.interpret.Interpreter;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slowest and plainest way to look ahead: on each day the policy is put in force, the whole case is derived and every
 * clause is decided.
 */
final class DayByDay {
    private DayByDay() {}

    /** A change of the answer. */
    record Step(LocalDate day, Truth before, Truth after) {
        static Step of(Turn turn) {
            return new Step(turn.day(), turn.before(), turn.after());
        }
    }

    static List<Step> steps(Pack pack, Cadre cadre, Question question, Goal goal, LocalDate through) {
        List<Step> steps = new ArrayList<>();
        Truth before = null;
        for (LocalDate day = question.asOf(); !day.isAfter(through); day = day.plusDays(1)) {
            Question asked = question.on(day);
            Optional<InForce> inForce = inForce(pack, day).filter(policy -> policy.answers(asked.kind()));
            if (inForce.isEmpty()) {
                continue;
            }
            Cadre file = new FileAhead(question.asOf(), day, asked.year() > question.year()).of(cadre);
            CaseView view = CaseDerivation.derive(file, asked, pack.catalogue());
            Truth now = goal.reached(Interpreter.findings(inForce.get(), view));
            if (before != null && before != now) {
                steps.add(new Step(day, before, now));
            }
            before = now;
        }
        return steps;
    }

    private static Optional<InForce> inForce(Pack pack, LocalDate day) {
        try {
            return Optional.of(pack.inForce(Choices.on(day)));
        } catch (NotInForceException nothing) {
            return Optional.empty();
        }
    }
}
