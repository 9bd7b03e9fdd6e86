package io.github.cadreassessment.core.unit;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A seminar of study (学习座谈会). Immutable and thread-safe.
 *
 * @param day the day
 * @param leader the opaque id of the department head who led it; {@code null}: not recorded
 */
public record Seminar(PartialDate day, @Nullable OpaqueId leader) {}
