package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;
import java.util.List;

/** Derives the terms about sanctions. */
final class SanctionValues {
    private SanctionValues() {}

    static void addTo(TermDerivations terms) {
        terms.range("sanction-count", SanctionValues::count, SanctionValues::missingOfCount);
        terms.flag("sanction-in-effect", SanctionValues::inEffect, SanctionValues::missingOfEffect);
    }

    private static void count(CaseFile file, Workings out) {
        History<Sanction> history = file.cadre().sanctions();
        long low = 0;
        long high = 0;
        List<Sanction> rows = history.rows();
        for (int i = 0; i < rows.size(); i++) {
            Truth decided = decided(rows.get(i), file.asOf());
            low += decided.canFail() ? 0 : 1;
            high += decided.canHold() ? 1 : 0;
        }
        out.set(low, history.covers(file.asOf()) ? high : Known.NO_HIGH);
    }

    private static List<MissingFact> missingOfCount(CaseFile file) {
        History<Sanction> history = file.cadre().sanctions();
        Gaps gaps = Gaps.of(history, file.asOf(), Fact.SANCTIONS);
        for (Sanction sanction : history.rows()) {
            gaps.notRecorded(Fact.SANCTION_DATES, decided(sanction, file.asOf()) == Truth.UNKNOWN);
        }
        return gaps.list();
    }

    private static Truth inEffect(CaseFile file) {
        History<Sanction> history = file.cadre().sanctions();
        Truth inEffect = history.covers(file.asOf()) ? Truth.FALSE : Truth.UNKNOWN;
        List<Sanction> rows = history.rows();
        for (int i = 0; i < rows.size(); i++) {
            inEffect = inEffect.or(effect(rows.get(i), file.asOf()));
        }
        return inEffect;
    }

    private static List<MissingFact> missingOfEffect(CaseFile file) {
        History<Sanction> history = file.cadre().sanctions();
        Gaps gaps = Gaps.of(history, file.asOf(), Fact.SANCTIONS);
        for (Sanction sanction : history.rows()) {
            boolean isUnknown = effect(sanction, file.asOf()) == Truth.UNKNOWN;
            gaps.notRecorded(Fact.SANCTION_DATES, isUnknown && !isContradictory(sanction));
            gaps.contradictory(Fact.SANCTION_DATES, isUnknown && isContradictory(sanction));
        }
        return gaps.list();
    }

    private static Truth effect(Sanction sanction, LocalDate asOf) {
        return decided(sanction, asOf).and(lasts(sanction, asOf));
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
