package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.Truth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets of statuses and truths as the bits of a number, for engines that decide without objects. Stateless and thread-safe.
 *
 * <p>A status has the bit of its place in {@link Status}. A truth has those of {@link Truth#bits}.
 */
public final class StatusBits {
    /** {@link Truth#TRUE}. */
    public static final int TRUE = 1;
    /** {@link Truth#FALSE}. */
    public static final int FALSE = 2;
    /** {@link Truth#UNKNOWN}. */
    public static final int UNKNOWN = 3;

    private static final int TRUTH_BITS = 2;
    private static final int TABLE_SIZE = 1 << (4 * TRUTH_BITS);
    private static final List<Set<Status>> SETS = IntStream.range(0, 1 << Status.values().length)
            .mapToObj(StatusBits::make)
            .toList();

    private StatusBits() {}

    private static Set<Status> make(int bits) {
        Set<Status> set = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if ((bits & of(status)) != 0) {
                set.add(status);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The bit of a status. */
    public static int of(Status status) {
        return 1 << status.ordinal();
    }

    /** The bits of a set. */
    public static int of(Set<Status> statuses) {
        int bits = 0;
        for (Status status : statuses) {
            bits |= of(status);
        }
        return bits;
    }

    /** The set that {@code bits} stand for. */
    public static Set<Status> set(int bits) {
        return SETS.get(bits);
    }

    /**
     * {@link StatusTable} for every combination of truths: the bits at the place that {@link #place} says. A new array each
     * time.
     */
    public static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (Truth applies : Truth.values()) {
            for (Truth satisfied : Truth.values()) {
                for (Truth approved : Truth.values()) {
                    for (Truth excused : Truth.values()) {
                        Set<Status> possible = StatusTable.possible(applies, satisfied, approved, excused);
                        table[place(applies.bits(), satisfied.bits(), approved.bits(), excused.bits())] =
                                (byte) of(possible);
                    }
                }
            }
        }
        return table;
    }

    /** Where the statuses for these truths stand in {@link #table}. */
    public static int place(int applies, int satisfied, int approved, int excused) {
        int conditions = (applies << TRUTH_BITS) | satisfied;
        int ways = (approved << TRUTH_BITS) | excused;
        return (conditions << (2 * TRUTH_BITS)) | ways;
    }
}
