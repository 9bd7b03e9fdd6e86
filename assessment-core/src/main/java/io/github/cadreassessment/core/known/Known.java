package io.github.cadreassessment.core.known;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What is known of one term for one case: the set of the values that it can still have.
 *
 * <p>Immutable and thread-safe. The set is never empty. It may be wider than what the missing facts allow, never
 * narrower. A value with one member has no missing facts; one with more names the facts that would narrow it.
 */
public sealed interface Known {
    /** Stands for "no lower bound" in a {@link Range}. */
    long NO_LOW = Long.MIN_VALUE / 4;
    /** Stands for "no upper bound" in a {@link Range}. */
    long NO_HIGH = Long.MAX_VALUE / 4;

    /** The facts that would narrow the set, sorted; empty exactly when the value is certain. */
    List<MissingFact> missing();

    /** Whether only one value is possible. */
    boolean isCertain();

    /**
     * A number in the ticks of its unit, or a date as its epoch day: anything from {@code low} to {@code high}.
     *
     * @param low the least possible value
     * @param high the greatest possible value
     * @param missing the facts that would narrow it
     */
    record Range(long low, long high, List<MissingFact> missing) implements Known {
        public Range {
            if (low > high) {
                throw new IllegalArgumentException("The least value (" + low + ") of a range must not be above its "
                        + "greatest (" + high + "). Maybe the two were swapped.");
            }
            missing = low == high ? List.of() : sorted(missing);
        }

        @Override
        public boolean isCertain() {
            return low == high;
        }
    }

    /**
     * A yes or no.
     *
     * @param canBeTrue whether yes is possible
     * @param canBeFalse whether no is possible
     * @param missing the facts that would narrow it
     */
    record Flag(boolean canBeTrue, boolean canBeFalse, List<MissingFact> missing) implements Known {
        public Flag {
            if (!canBeTrue && !canBeFalse) {
                throw new IllegalArgumentException(
                        "The yes and no of a flag must not both be impossible. Maybe a record contradicts itself.");
            }
            missing = canBeTrue && canBeFalse ? sorted(missing) : List.of();
        }

        @Override
        public boolean isCertain() {
            return canBeTrue != canBeFalse;
        }
    }

    /**
     * One of several catalogue words.
     *
     * @param codes the codes that are possible, sorted
     * @param missing the facts that would narrow it
     */
    record Choice(List<String> codes, List<MissingFact> missing) implements Known {
        public Choice {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException(
                        "The codes of a choice must not be empty. Maybe the word list of the term is empty.");
            }
            codes = codes.size() == 1 ? List.copyOf(codes) : List.copyOf(new TreeSet<>(codes));
            missing = codes.size() == 1 ? List.of() : sorted(missing);
        }

        @Override
        public boolean isCertain() {
            return codes.size() == 1;
        }
    }

    /** The certain number or epoch day {@code value}. */
    static Known exactly(long value) {
        return new Range(value, value, List.of());
    }

    /** The certain yes or no {@code value}. */
    static Flag exactly(boolean value) {
        return new Flag(value, !value, List.of());
    }

    /** The certain word with this code. */
    static Known exactly(String code) {
        return new Choice(List.of(code), List.of());
    }

    /** A yes or no of which nothing is known. */
    static Flag undecided(MissingFact... missing) {
        return new Flag(true, true, List.of(missing));
    }

    private static List<MissingFact> sorted(Collection<MissingFact> missing) {
        return missing.size() <= 1 ? List.copyOf(missing) : List.copyOf(new TreeSet<>(missing));
    }
}
