package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;

/** Derives the terms about sanctions. */
final class SanctionValues {
    private SanctionValues() {}

    static void addTo(TermDerivations terms) {
        terms.put("sanction-count", SanctionValues::count);
        terms.put("sanction-in-effect", SanctionValues::inEffect);
    }

    private static Known count(CaseFile file) {
        History<Sanction> history = file.cadre().sanctions();
        Bounds count = Bounds.NONE;
        Gaps gaps = Gaps.of(history, file.asOf(), Fact.SANCTIONS);
        for (Sanction sanction : history.rows()) {
            Truth decided = decided(sanction, file.asOf());
            count = count.counting(decided);
            gaps.notRecorded(Fact.SANCTION_DATES, decided == Truth.UNKNOWN);
        }
        return count.openUnless(history.covers(file.asOf())).known(gaps.list());
    }

    private static Known inEffect(CaseFile file) {
        History<Sanction> history = file.cadre().sanctions();
        LocalDate asOf = file.asOf();
        Truth inEffect = history.covers(asOf) ? Truth.FALSE : Truth.UNKNOWN;
        Gaps gaps = Gaps.of(history, asOf, Fact.SANCTIONS);
        for (Sanction sanction : history.rows()) {
            Truth effect = decided(sanction, asOf).and(lasts(sanction, asOf));
            inEffect = inEffect.or(effect);
            gaps.notRecorded(Fact.SANCTION_DATES, effect == Truth.UNKNOWN && !isContradictory(sanction));
            gaps.contradictory(Fact.SANCTION_DATES, effect == Truth.UNKNOWN && isContradictory(sanction));
        }
        return new Known.Flag(inEffect.canHold(), inEffect.canFail(), gaps.list());
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
