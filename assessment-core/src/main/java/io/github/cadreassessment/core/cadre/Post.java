package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.Stint;
import org.jspecify.annotations.Nullable;

/**
 * One post held. Immutable and thread-safe.
 *
 * @param level its level, principal or deputy
 * @param stint when it was held
 * @param position which position it was, an opaque code by which two posts are told apart; {@code null}: not recorded
 */
public record Post(PostLevel level, Stint stint, @Nullable String position) {}
