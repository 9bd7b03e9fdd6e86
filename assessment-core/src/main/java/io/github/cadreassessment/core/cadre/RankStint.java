package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.Stint;

/**
 * One stretch of holding a rank. Immutable and thread-safe.
 *
 * @param rank the rank
 * @param stint when it was held
 */
public record RankStint(Rank rank, Stint stint) {}
