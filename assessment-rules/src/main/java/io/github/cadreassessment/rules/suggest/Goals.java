package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios of a clause should reach.
 *
 * @param points what they should go through
 * @param changed the changes that they should notice
 */
record Goals(Set<Point> points, List<Changed> changed) {
    /**
     * The clause as a mutant has it.
     *
     * @param number tells it from other changes of the clause
     * @param clause {@code null} where the mutant has no such clause
     * @param isOfStrength whether only its strength is another, which shows in the answer and not in what it comes to
     */
    record Changed(int number, @Nullable ClauseInForce clause, boolean isOfStrength) {
        /** Whether a scenario that says what the clause came to would notice the change. */
        boolean notices(Map<String, Outcome> before, CaseView view) {
            ClauseInForce changed = clause;
            if (changed == null || !changed.isFor(view.question().kind())) {
                return !before.isEmpty();
            }
            Map<String, Outcome> after = Outcomes.of(LeafRead.of(changed, view));
            return Outcomes.toSay(before).entrySet().stream()
                    .anyMatch(said -> after.get(said.getKey()) != said.getValue());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Changed changed && changed.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
