package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.term.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or an authority that a policy names once and may change by date. Immutable and thread-safe.
 *
 * @param id its id
 * @param unit the unit of its numbers; {@link Unit#NONE} where its values are authorities
 * @param values its values, each with the time it is for, without overlap, in order of time
 */
public record Parameter(String id, Unit unit, List<DatedValue> values) {
    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * A value and the time it is for.
     *
     * @param value a whole number of ticks as decimal digits, or the code of an authority
     * @param evidence where the value comes from
     * @param from the first day; {@code null}: always before
     * @param to the last day; {@code null}: until further notice
     */
    public record DatedValue(
            String value,
            Evidence evidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Whether it is the value on {@code day}. */
        public boolean isInForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
