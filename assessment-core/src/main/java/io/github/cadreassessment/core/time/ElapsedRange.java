package io.github.cadreassessment.core.time;

/**
 * A length of time of which only bounds may be known. Immutable and thread-safe.
 *
 * @param least the least it can be
 * @param most the most it can be
 */
public record ElapsedRange(Elapsed least, Elapsed most) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code least} is more than {@code most}
     */
    public ElapsedRange {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("The least (" + least + ") of a time must not be more than its most ("
                    + most + "). Maybe the two were swapped.");
        }
    }

    /** Whether it is known exactly. */
    public boolean isExact() {
        return least.equals(most);
    }
}
