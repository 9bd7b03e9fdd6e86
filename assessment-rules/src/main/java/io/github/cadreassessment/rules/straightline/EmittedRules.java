package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.assessment.FoldBits;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.StatusBits;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.view.PlainCase;
import java.math.BigInteger;

/**
 * What the class emitted for a policy is made of. Its subclasses have no state, so they are thread-safe.
 *
 * <p>Truths are those of {@link StatusBits}. A position is the index of the next finding and the fold bits of those before
 * it, in one number, so that emitted methods need neither fields nor objects to hand it on.
 */
public abstract class EmittedRules {
    /** Possible statuses by truths. */
    protected static final byte[] STATUS = StatusBits.table();
    /** Fold bits of a hard clause by statuses. */
    protected static final byte[] HARD = FoldBits.table(Strength.HARD);
    /** Fold bits of a general clause by statuses. */
    protected static final byte[] GENERAL = FoldBits.table(Strength.GENERAL);
    /** Fold bits of a clause that stands in nobody's way by itself. */
    protected static final byte[] NONE = new byte[HARD.length];
    /** The statuses of a clause that is for others. */
    protected static final int NOT_APPLICABLE = StatusBits.of(Status.NOT_APPLICABLE);

    private static final int FOLD_BITS = 8;
    private static final int FOLD = (1 << FOLD_BITS) - 1;
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE / 2);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 2);

    /**
     * Decides a case.
     *
     * @param question the place of the kind of question
     * @param theCase the case, in the layout that was emitted for
     * @param out takes the possible statuses of each finding, from the first place on
     * @return the fold bits of all findings
     */
    public abstract int decide(int question, PlainCase theCase, byte[] out);

    /** The fold bits of a position. */
    protected static int fold(int position) {
        return position & FOLD;
    }

    /** Puts down a finding and returns the next position. */
    protected static int put(byte[] out, int position, int statuses, byte[] folds) {
        out[position >> FOLD_BITS] = (byte) statuses;
        return (position | (folds[statuses] & FOLD)) + (1 << FOLD_BITS);
    }

    /** The statuses for these truths. */
    protected static int statuses(int applies, int satisfied, int approved, int excused) {
        return STATUS[StatusBits.place(applies, satisfied, approved, excused)];
    }

    /** The truth of what can hold and can fail as told. */
    protected static int truth(boolean canHold, boolean canFail) {
        return (canHold ? StatusBits.TRUE : 0) | (canFail ? StatusBits.FALSE : 0);
    }

    /** Both hold. */
    protected static int and(int one, int other) {
        return (one & other & StatusBits.TRUE) | ((one | other) & StatusBits.FALSE);
    }

    /** At least one holds. */
    protected static int or(int one, int other) {
        return ((one | other) & StatusBits.TRUE) | (one & other & StatusBits.FALSE);
    }

    /** It does not hold. */
    protected static int not(int truth) {
        return (truth >> 1) | ((truth & StatusBits.TRUE) << 1);
    }

    /** The truth, with a failure left pending. */
    protected static int orPending(int truth) {
        return (truth & StatusBits.FALSE) == 0 ? truth : StatusBits.UNKNOWN;
    }

    /** The exact sum of multiples, or as far as any value goes: beyond that, more makes no difference. */
    protected static long sum(long constant, long[] factors, long[] values) {
        BigInteger sum = BigInteger.valueOf(constant);
        for (int i = 0; i < factors.length; i++) {
            sum = sum.add(BigInteger.valueOf(factors[i]).multiply(BigInteger.valueOf(values[i])));
        }
        return sum.max(LEAST).min(MOST).longValueExact();
    }
}
