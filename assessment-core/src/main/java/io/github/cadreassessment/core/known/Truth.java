package io.github.cadreassessment.core.known;

/** Kleene's three truth values. */
public enum Truth {
    /** Certainly so, whatever the missing facts turn out to be. */
    TRUE,
    /** Certainly not so, whatever the missing facts turn out to be. */
    FALSE,
    /** Not decided by what is known. */
    UNKNOWN;

    /** The truth of something that can hold and can fail as told. */
    public static Truth of(boolean canHold, boolean canFail) {
        if (!canHold && !canFail) {
            throw new IllegalArgumentException(
                    "The truth of a condition must be able to hold or to fail. Maybe a set of values is empty.");
        }
        return canHold && canFail ? UNKNOWN : canHold ? TRUE : FALSE;
    }

    /** The known truth {@code value}. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Whether it may turn out to hold. */
    public boolean canHold() {
        return this != FALSE;
    }

    /** Whether it may turn out to fail. */
    public boolean canFail() {
        return this != TRUE;
    }

    /** As a number: 1 where it can hold and 2 where it can fail, or both together; never 0. */
    public int bits() {
        return (canHold() ? 1 : 0) | (canFail() ? 2 : 0);
    }

    /** Both hold. */
    public Truth and(Truth other) {
        return of(canHold() && other.canHold(), canFail() || other.canFail());
    }

    /** At least one holds. */
    public Truth or(Truth other) {
        return of(canHold() || other.canHold(), canFail() && other.canFail());
    }

    /** It does not hold. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
