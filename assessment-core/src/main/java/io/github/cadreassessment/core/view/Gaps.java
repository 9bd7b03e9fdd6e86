package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the facts that are missing for values derived from one history. */
final class Gaps {
    private final List<MissingFact> missing = new ArrayList<>();

    private Gaps() {}

    /** Starts with whether the history covers {@code asOf}; if it may have more rows, {@code whole} is missing. */
    static Gaps of(History<?> history, LocalDate asOf, Fact whole) {
        Gaps gaps = new Gaps();
        if (!history.covers(asOf)) {
            gaps.missing.add(new MissingFact(whole, "", ApprovalRecord.reason(history.completeness())));
        }
        return gaps;
    }

    /** Starts with no fact. */
    static Gaps none() {
        return new Gaps();
    }

    /** Adds a fact that is not recorded, if it matters. */
    Gaps notRecorded(Fact fact, boolean matters) {
        if (matters) {
            missing.add(MissingFact.notRecorded(fact));
        }
        return this;
    }

    /** Adds a fact on which records contradict each other, if they do. */
    Gaps contradictory(Fact fact, boolean contradict) {
        if (contradict) {
            missing.add(new MissingFact(fact, "", Reason.CONTRADICTORY));
        }
        return this;
    }

    /** Adds the facts of {@code other}. */
    Gaps and(Gaps other) {
        missing.addAll(other.missing);
        return this;
    }

    List<MissingFact> list() {
        return List.copyOf(missing);
    }
}
