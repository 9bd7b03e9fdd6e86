package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.cadre.OpaqueId;

/**
 * How often an assessor of {@link Execution#STRAIGHT_LINE} has a case decided by the rule engine as well. Immutable and
 * thread-safe.
 *
 * <p>The first case is always one of them. Which others are depends on their ids alone, so that the same register is checked
 * in the same places, however many threads decide it.
 *
 * @param oneIn one case in so many is checked, from 1: every case
 * @param most after so many, no more are checked, from 1
 */
public record SelfCheck(int oneIn, int most) {
    /** One case in 1,000, and at most 1,000 of them. */
    public static final SelfCheck DEFAULT = new SelfCheck(1_000, 1_000);
    /** Every case: the answers are those of two engines, at the speed of the slower. */
    public static final SelfCheck EVERY_CASE = new SelfCheck(1, Integer.MAX_VALUE);

    // Spreads ids that differ in a digit only.
    private static final int SPREAD = 0x9E3779B9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public SelfCheck {
        if (oneIn < 1 || most < 1) {
            throw new IllegalArgumentException("The numbers (" + oneIn + ", " + most
                    + ") of a self-check must be at least 1. Maybe it was meant to be left out, which it cannot be.");
        }
    }

    boolean picks(OpaqueId id) {
        return oneIn == 1 || ((id.value().hashCode() * SPREAD) >>> 1) % oneIn == 0;
    }
}
