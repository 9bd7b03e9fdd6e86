package io.github.cadreassessment.rules.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document and the time it is in force. Immutable and thread-safe.
 *
 * @param id the id by which rules cite it
 * @param from the first day in force
 * @param to the last day in force; {@code null}: until further notice
 */
public record DocumentVersion(
        String id, LocalDate from, @Nullable LocalDate to) {
    /** Whether it is in force on {@code day}. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
