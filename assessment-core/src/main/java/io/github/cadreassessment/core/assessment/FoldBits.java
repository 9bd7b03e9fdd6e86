package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.StatusBits;
import io.github.cadreassessment.core.finding.Strength;
import java.util.List;

/**
 * {@link Fold} for engines that decide without objects: what the possible statuses of a finding allow as bits, which are
 * joined by "or" over all findings. Stateless and thread-safe.
 *
 * <p>The best verdict that a finding allows has its bit among the low four, the worst among the high four; of the bits
 * joined, the lowest of each half is that of the fold.
 */
public final class FoldBits {
    private static final int HALF = 4;
    private static final int LOW = (1 << HALF) - 1;

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private FoldBits() {}

    /** The bits for every set of statuses of a clause of eligibility, by {@link StatusBits}. A new array each time. */
    public static byte[] table(Strength strength) {
        byte[] table = new byte[1 << Status.values().length];
        for (int bits = 1; bits < table.length; bits++) {
            List<Verdict> verdicts = Fold.verdicts(StatusBits.set(bits), strength);
            int best = 1 << verdicts.get(verdicts.size() - 1).ordinal();
            int worst = 1 << verdicts.get(0).ordinal();
            table[bits] = (byte) (best | (worst << HALF));
        }
        return table;
    }

    /** The fold of findings whose bits were joined; 0 where there were none. */
    public static Fold fold(int joined) {
        return new Fold(lowest(joined & LOW), lowest((joined >> HALF) & LOW));
    }

    private static Verdict lowest(int bits) {
        return bits == 0 ? Verdict.ELIGIBLE : VERDICTS.get(Integer.numberOfTrailingZeros(bits));
    }
}
