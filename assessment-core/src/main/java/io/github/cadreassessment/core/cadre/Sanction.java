package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;

/**
 * A sanction or other measure, with its effect period as recorded. Immutable and thread-safe.
 *
 * @param kind its kind
 * @param decided the day of the decision
 * @param lastEffectDay the last day of the effect period as recorded, unknown where it is not
 */
public record Sanction(SanctionKind kind, PartialDate decided, PartialDate lastEffectDay) {}
