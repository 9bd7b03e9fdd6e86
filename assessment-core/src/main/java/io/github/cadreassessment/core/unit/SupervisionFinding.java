package io.github.cadreassessment.core.unit;

import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the office for appraisal and supervision (设立评议监督处). Immutable and thread-safe.
 *
 * @param found the day on which it was made
 * @param isRectified whether it was put right; {@code null}: not recorded
 */
public record SupervisionFinding(
        PartialDate found, @Nullable Boolean isRectified) {}
