package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.rules.finding.LeafRead;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a clause comes to for a case: as a whole, and each item that is not simply met. */
final class Outcomes {
    /** Worst first, as in a scenario. */
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.UNMET, Outcome.UNKNOWN, Outcome.WAIVED, Outcome.DUTY, Outcome.MET, Outcome.NOT_APPLICABLE);

    private Outcomes() {}

    /** By the number of the item; the whole clause under the empty number. Empty where the clause has no finding. */
    static Map<String, Outcome> of(List<LeafRead.OfItem> readings) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (LeafRead.OfItem reading : readings) {
            Outcome outcome = reading.possible().size() > 1
                    ? Outcome.UNKNOWN
                    : Outcome.of(reading.possible().iterator().next());
            outcomes.merge("", outcome, Outcomes::worse);
            outcomes.merge(reading.item(), outcome, Outcomes::worse);
        }
        return outcomes;
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }

    /** Those that a scenario says: the whole clause, and the items that are not simply met. */
    static Map<String, Outcome> toSay(Map<String, Outcome> outcomes) {
        Map<String, Outcome> said = new TreeMap<>();
        outcomes.forEach((item, outcome) -> {
            if (item.isEmpty() || (outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE)) {
                said.put(item, outcome);
            }
        });
        return said;
    }
}
