package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.Stint;

/**
 * One stint at the grassroots (基层锻炼). Immutable and thread-safe.
 *
 * @param kind its kind
 * @param stint when it was
 */
public record GrassrootsStint(GrassrootsKind kind, Stint stint) {}
