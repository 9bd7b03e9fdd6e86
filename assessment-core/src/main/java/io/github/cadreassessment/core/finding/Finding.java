package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one clause item came to for one case, or for one item of a for-each. Immutable and thread-safe.
 *
 * @param clause the clause
 * @param item the number of the bar's item, such as "1"; empty for a requirement
 * @param subject the id of the item of the collection; {@link #NO_ITEM} for "none, or others not on file"; empty where
 *     the clause is about the case
 * @param possible the statuses that are possible, at least one
 * @param applicability the values that decide whether the clause is for this case
 * @param values the values that decide whether it is met
 * @param others the facts missing beside those of the values: further items, the approval
 * @param approval whether a valid approval exists; {@code null} where the clause has no exception
 * @param excuse the values that decide whether it may be made up for later; empty where it never may
 * @param limits the values that decide whether the case is within the limits of the exception; empty where it has none
 */
public record Finding(
        Clause clause,
        String item,
        String subject,
        Set<Status> possible,
        List<ReadValue> applicability,
        List<ReadValue> values,
        List<MissingFact> others,
        @Nullable Truth approval,
        List<ReadValue> excuse,
        List<ReadValue> limits) {
    /** The subject of the finding about a collection that has no items on file, or may have others. */
    public static final String NO_ITEM = "*";

    public Finding {
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("The possible statuses of finding (" + clause.id()
                    + ") must not be empty. Maybe an engine was silent about it.");
        }
        possible = StatusBits.set(StatusBits.of(possible));
        applicability = List.copyOf(applicability);
        values = List.copyOf(values);
        others = others.size() <= 1 ? List.copyOf(others) : List.copyOf(new TreeSet<>(others));
        excuse = List.copyOf(excuse);
        limits = List.copyOf(limits);
    }

    /** A finding about a clause that leaves nothing to be made up for later. */
    public Finding(
            Clause clause,
            String item,
            String subject,
            Set<Status> possible,
            List<ReadValue> applicability,
            List<ReadValue> values,
            List<MissingFact> others,
            @Nullable Truth approval) {
        this(clause, item, subject, possible, applicability, values, others, approval, List.of(), List.of());
    }

    /** Whether one status only is possible. */
    public boolean isCertain() {
        return possible.size() == 1;
    }

    /** Every missing fact that this finding waits for, sorted; empty where it is certain. */
    public List<MissingFact> missing() {
        if (isCertain()) {
            return List.of();
        }
        List<MissingFact> all = new ArrayList<>(others);
        applicability.forEach(value -> all.addAll(value.missing()));
        values.forEach(value -> all.addAll(value.missing()));
        excuse.forEach(value -> all.addAll(value.missing()));
        limits.forEach(value -> all.addAll(value.missing()));
        return List.copyOf(new TreeSet<>(all));
    }
}
