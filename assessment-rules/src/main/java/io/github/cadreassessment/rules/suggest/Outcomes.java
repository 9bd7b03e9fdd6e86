package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.rules.finding.LeafRead;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a clause comes to for a case: as a whole, and each item that is not simply met. */
final class Outcomes {
    private Outcomes() {}

    /** By the number of the item; the whole clause under the empty number. Empty where the clause has no finding. */
    static Map<String, Outcome> of(List<LeafRead.OfItem> readings) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (LeafRead.OfItem reading : readings) {
            Outcome outcome = reading.possible().size() > 1
                    ? Outcome.UNKNOWN
                    : Outcome.of(reading.possible().iterator().next());
            outcomes.merge("", outcome, Outcome::worse);
            outcomes.merge(reading.item(), outcome, Outcome::worse);
        }
        return outcomes;
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
