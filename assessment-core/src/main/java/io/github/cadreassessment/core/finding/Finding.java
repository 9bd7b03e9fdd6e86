package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one clause item came to for one case, or for one item of a for-each.
 *
 * <p>Thread-safe, and never another once it is made. Of many findings only the statuses are ever looked at, so what was
 * read may be worked out when somebody asks for it; findings are equal if that is equal, too.
 */
public final class Finding {
    /** The subject of the finding about a collection that has no items on file, or may have others. */
    public static final String NO_ITEM = "*";

    private final Clause clause;
    private final String item;
    private final String subject;
    private final Set<Status> possible;
    private final @Nullable Source source;
    private final int index;
    // Two threads that work it out at once get equal things.
    private @Nullable Read read;

    /**
     * What a finding read. Immutable and thread-safe.
     *
     * @param applicability the values that decide whether the clause is for this case
     * @param values the values that decide whether it is met
     * @param others the facts missing beside those of the values: further items, the approval
     * @param approval whether a valid approval exists; {@code null} where the clause has no exception
     * @param excuse the values that decide whether it may be made up for later; empty where it never may
     * @param limits the values that decide whether the case is within the limits of the exception; empty where it has none
     */
    public record Read(
            List<ReadValue> applicability,
            List<ReadValue> values,
            List<MissingFact> others,
            @Nullable Truth approval,
            List<ReadValue> excuse,
            List<ReadValue> limits) {
        public Read {
            applicability = List.copyOf(applicability);
            values = List.copyOf(values);
            others = others.size() <= 1 ? List.copyOf(others) : List.copyOf(new TreeSet<>(others));
            excuse = List.copyOf(excuse);
            limits = List.copyOf(limits);
        }
    }

    /** Works out what the findings of one case read. Thread-safe. */
    public interface Source {
        /** What the finding with this index read; equal things whenever it is asked. */
        Read read(int index);
    }

    /**
     * A finding of which what was read is worked out when somebody asks.
     *
     * @param clause the clause
     * @param item the number of the bar's item, such as "1"; empty for a requirement
     * @param subject the id of the item of the collection; {@link #NO_ITEM} for "none, or others not on file"; empty where
     *     the clause is about the case
     * @param possible the statuses that are possible, at least one
     * @param source what works it out
     * @param index the index of the finding for it
     * @throws IllegalArgumentException if no status is possible
     */
    public Finding(Clause clause, String item, String subject, Set<Status> possible, Source source, int index) {
        this(clause, item, subject, possible, source, index, null);
    }

    /** A finding of which everything is there; what it read is described at {@link Read}. */
    public Finding(
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
        this(
                clause,
                item,
                subject,
                possible,
                null,
                0,
                new Read(applicability, values, others, approval, excuse, limits));
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

    private Finding(
            Clause clause,
            String item,
            String subject,
            Set<Status> possible,
            @Nullable Source source,
            int index,
            @Nullable Read read) {
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("The possible statuses of finding (" + clause.id()
                    + ") must not be empty. Maybe an engine was silent about it.");
        }
        this.clause = clause;
        this.item = item;
        this.subject = subject;
        this.possible = StatusBits.set(StatusBits.of(possible));
        this.source = source;
        this.index = index;
        this.read = read;
    }

    /** The clause. */
    public Clause clause() {
        return clause;
    }

    /** The number of the bar's item; empty for a requirement. */
    public String item() {
        return item;
    }

    /** The id of the item of the collection; {@link #NO_ITEM} or empty, see there. */
    public String subject() {
        return subject;
    }

    /** The statuses that are possible, at least one. */
    public Set<Status> possible() {
        return possible;
    }

    private Read read() {
        Read done = read;
        if (done == null) {
            done = Objects.requireNonNull(source).read(index);
            read = done;
        }
        return done;
    }

    /** The values that decide whether the clause is for this case. */
    public List<ReadValue> applicability() {
        return read().applicability();
    }

    /** The values that decide whether it is met. */
    public List<ReadValue> values() {
        return read().values();
    }

    /** The facts missing beside those of the values, sorted. */
    public List<MissingFact> others() {
        return read().others();
    }

    /** Whether a valid approval exists; {@code null} where the clause has no exception. */
    public @Nullable Truth approval() {
        return read().approval();
    }

    /** The values that decide whether it may be made up for later. */
    public List<ReadValue> excuse() {
        return read().excuse();
    }

    /** The values that decide whether the case is within the limits of the exception. */
    public List<ReadValue> limits() {
        return read().limits();
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
        List<MissingFact> all = new ArrayList<>(others());
        applicability().forEach(value -> all.addAll(value.missing()));
        values().forEach(value -> all.addAll(value.missing()));
        excuse().forEach(value -> all.addAll(value.missing()));
        limits().forEach(value -> all.addAll(value.missing()));
        return List.copyOf(new TreeSet<>(all));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && clause.equals(finding.clause)
                && item.equals(finding.item)
                && subject.equals(finding.subject)
                && possible.equals(finding.possible)
                && read().equals(finding.read());
    }

    @Override
    public int hashCode() {
        return Objects.hash(clause.id(), item, subject, possible);
    }

    @Override
    public String toString() {
        return "Finding[" + clause.id() + (item.isEmpty() ? "" : "(" + item + ")")
                + (subject.isEmpty() ? "" : "[" + subject + "]") + " " + possible + "]";
    }
}
