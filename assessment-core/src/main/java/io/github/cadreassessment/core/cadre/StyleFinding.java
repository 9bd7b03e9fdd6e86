package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;

/**
 * A confirmed finding of formalism or bureaucracy. Immutable and thread-safe.
 *
 * @param kind which
 * @param confirmed the day on which it was confirmed
 */
public record StyleFinding(StyleFindingKind kind, PartialDate confirmed) {}
