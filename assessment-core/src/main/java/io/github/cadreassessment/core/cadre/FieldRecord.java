package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of field work: a survey in a village, a visit to families, an interview. Immutable and thread-safe.
 *
 * @param kind which
 * @param day the day
 * @param complete whether it says place and content, as a record has to; {@code null}: not recorded
 * @param target the id of the mass-work target that it is credited to; {@code null}: to none
 */
public record FieldRecord(
        FieldRecordKind kind,
        PartialDate day,
        @Nullable Boolean complete,
        @Nullable String target) {}
