package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.ElapsedRange;
import java.util.List;

/**
 * The least and the greatest that a number can be, in ticks.
 *
 * @param low the least
 * @param high the greatest
 */
record Bounds(long low, long high) {
    static final Bounds NONE = new Bounds(0, 0);
    static final Bounds ANY = new Bounds(0, Known.NO_HIGH);

    static Bounds of(ElapsedRange range) {
        return new Bounds(range.least().toTicks(), range.most().toTicks());
    }

    /** One more thing that counts, does not, or may. */
    Bounds counting(Truth counts) {
        return new Bounds(low + (counts.canFail() ? 0 : 1), high + (counts.canHold() ? 1 : 0));
    }

    /** The sum of this and {@code other}. */
    Bounds plus(Bounds other) {
        return new Bounds(low + other.low, Math.min(high + other.high, Known.NO_HIGH));
    }

    /** Either this or {@code other}. */
    Bounds or(Bounds other) {
        return new Bounds(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** These bounds, without the upper one where there may be more on file. */
    Bounds openUnless(boolean whole) {
        return whole ? this : new Bounds(low, Known.NO_HIGH);
    }

    Known known(List<MissingFact> missing) {
        return new Known.Range(low, high, missing);
    }
}
