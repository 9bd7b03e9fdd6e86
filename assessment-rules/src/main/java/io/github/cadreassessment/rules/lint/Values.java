package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.term.Relation;
import java.util.Arrays;

/** A set of whole numbers, as stretches without a gap. Immutable and thread-safe. */
final class Values {
    static final Values ALL = new Values(Long.MIN_VALUE, Long.MAX_VALUE);
    static final Values NONE = new Values();
    static final Values NOT_NEGATIVE = new Values(0, Long.MAX_VALUE);

    /** First and last of each stretch, rising; between two stretches at least one number is left out. */
    private final long[] ends;

    private Values(long... ends) {
        this.ends = ends;
    }

    /** From {@code first} to {@code last}; none where the last is before the first. */
    static Values between(long first, long last) {
        return first > last ? NONE : new Values(first, last);
    }

    /** The numbers in this relation to {@code bound}, which is no extreme of its type. */
    static Values of(Relation relation, long bound) {
        return switch (relation) {
            case AT_LEAST -> new Values(bound, Long.MAX_VALUE);
            case AT_MOST -> new Values(Long.MIN_VALUE, bound);
            case MORE_THAN -> new Values(bound + 1, Long.MAX_VALUE);
            case LESS_THAN -> new Values(Long.MIN_VALUE, bound - 1);
            case EQUAL -> new Values(bound, bound);
            case NOT_EQUAL -> new Values(Long.MIN_VALUE, bound - 1, bound + 1, Long.MAX_VALUE);
        };
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    /** The numbers in both. */
    Values and(Values other) {
        long[] both = new long[ends.length + other.ends.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < ends.length && j < other.ends.length) {
            long first = Math.max(ends[i], other.ends[j]);
            long last = Math.min(ends[i + 1], other.ends[j + 1]);
            if (first <= last) {
                both[size++] = first;
                both[size++] = last;
            }
            if (ends[i + 1] < other.ends[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return size == 0 ? NONE : new Values(Arrays.copyOf(both, size));
    }

    /** The numbers in neither. */
    Values not() {
        long[] rest = new long[ends.length + 2];
        int size = 0;
        long next = Long.MIN_VALUE;
        boolean done = false;
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] > next) {
                rest[size++] = next;
                rest[size++] = ends[i] - 1;
            }
            done = ends[i + 1] == Long.MAX_VALUE;
            next = done ? next : ends[i + 1] + 1;
        }
        if (!done) {
            rest[size++] = next;
            rest[size++] = Long.MAX_VALUE;
        }
        return new Values(Arrays.copyOf(rest, size));
    }

    /** The numbers in either. */
    Values or(Values other) {
        return not().and(other.not()).not();
    }

    boolean meets(Values other) {
        return !and(other).isEmpty();
    }

    /** Whether all numbers of {@code other} are in it. */
    boolean holds(Values other) {
        return not().and(other).isEmpty();
    }

    boolean has(long number) {
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] <= number && number <= ends[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** One of them, of those at the end of a stretch if it has one; there must be one. */
    long nearest() {
        return ends[0] == Long.MIN_VALUE ? ends[1] : ends[0];
    }

    @Override
    public String toString() {
        return Arrays.toString(ends);
    }
}
