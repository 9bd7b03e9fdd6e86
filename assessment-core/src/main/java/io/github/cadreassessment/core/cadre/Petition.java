package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition (信访件) that a unit received, or a cadre handles. Immutable and thread-safe.
 *
 * @param id the opaque id of the petition
 * @param received the day on which it was received
 * @param isClosed whether it was closed; {@code null}: not recorded
 * @param closed the day on which it was closed, where it was
 */
public record Petition(
        OpaqueId id, PartialDate received, @Nullable Boolean isClosed, PartialDate closed) {}
