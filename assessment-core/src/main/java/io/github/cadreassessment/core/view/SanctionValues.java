package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;
import java.util.Map;

/** Derives the terms about sanctions. */
final class SanctionValues {
    private SanctionValues() {}

    static void add(CaseFile file, Map<String, Known> values) {
        History<Sanction> history = file.cadre().sanctions();
        LocalDate asOf = file.asOf();
        Bounds count = Bounds.NONE;
        Truth inEffect = history.covers(asOf) ? Truth.FALSE : Truth.UNKNOWN;
        Gaps counted = Gaps.of(history, asOf, Fact.SANCTIONS);
        Gaps effective = Gaps.of(history, asOf, Fact.SANCTIONS);
        for (Sanction sanction : history.rows()) {
            Truth decided = decided(sanction, asOf);
            Truth effect = decided.and(lasts(sanction, asOf));
            count = count.counting(decided);
            inEffect = inEffect.or(effect);
            counted.notRecorded(Fact.SANCTION_DATES, decided == Truth.UNKNOWN);
            effective.notRecorded(Fact.SANCTION_DATES, effect == Truth.UNKNOWN && !isContradictory(sanction));
            effective.contradictory(Fact.SANCTION_DATES, effect == Truth.UNKNOWN && isContradictory(sanction));
        }
        values.put("sanction-count", count.openUnless(history.covers(asOf)).known(counted.list()));
        values.put("sanction-in-effect", new Known.Flag(inEffect.canHold(), inEffect.canFail(), effective.list()));
    }

    static Truth decided(Sanction sanction, LocalDate asOf) {
        return isContradictory(sanction)
                ? Moment.isBefore(sanction.decided(), asOf)
                : Moment.isBefore(sanction.decided(), sanction.lastEffectDay(), asOf);
    }

    /** Whether the effect has not ended; the last day of effect still belongs to it. */
    private static Truth lasts(Sanction sanction, LocalDate asOf) {
        return isContradictory(sanction)
                ? Truth.UNKNOWN
                : Moment.isBefore(sanction.lastEffectDay(), asOf).not();
    }

    /** Whether the effect is recorded to end before the decision. */
    private static boolean isContradictory(Sanction sanction) {
        return sanction.lastEffectDay().latest().isBefore(sanction.decided().earliest());
    }
}
