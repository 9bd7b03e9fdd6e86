package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;

/**
 * A sanction or other measure, with its effect period as recorded. Immutable and thread-safe.
 *
 * @param kind its kind
 * @param decided the day of the decision
 * @param lastEffectDay the last day of the effect period as recorded, unknown where it is not
 * @param restored the day on which rights were restored (恢复权利), unknown where it is not recorded
 */
public record Sanction(SanctionKind kind, PartialDate decided, PartialDate lastEffectDay, PartialDate restored) {
    /** A sanction of which no restoration of rights is recorded. */
    public Sanction(SanctionKind kind, PartialDate decided, PartialDate lastEffectDay) {
        this(kind, decided, lastEffectDay, PartialDate.unknown());
    }
}
