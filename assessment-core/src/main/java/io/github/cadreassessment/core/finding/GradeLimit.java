package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.cadre.Grade;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a clause of the annual appraisal leaves open once its circumstance exists: some grades, one, or none. Immutable
 * and thread-safe.
 *
 * @param allowed the grades that remain, at least one; {@link Grade#NO_GRADE} alone means that no grade is given
 * @param madeUpLater whether no grade is given for now only and is made up for later (补定)
 */
public record GradeLimit(Set<Grade> allowed, boolean madeUpLater) {
    /**
     * Checks the grades.
     *
     * @throws IllegalArgumentException if no grade remains, or a grade is to be made up for that is given now
     */
    public GradeLimit {
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException(
                    "The grades that remain must be at least one. Maybe \"no grade\" is meant, which is one of them.");
        }
        allowed = Collections.unmodifiableSet(EnumSet.copyOf(allowed));
        if (madeUpLater && !allowed.equals(Set.of(Grade.NO_GRADE))) {
            throw new IllegalArgumentException("The grades (" + allowed
                    + ") to be made up for later must be no grade for now. Maybe the mark is wrong.");
        }
    }

    /** Every grade but these remains, and so does no grade at all. */
    public static GradeLimit not(Set<Grade> grades) {
        return new GradeLimit(EnumSet.complementOf(EnumSet.copyOf(grades)), false);
    }

    /** Exactly these remain. */
    public static GradeLimit only(Set<Grade> grades) {
        return new GradeLimit(grades, false);
    }

    /** No grade is given. */
    public static GradeLimit none(boolean madeUpLater) {
        return new GradeLimit(Set.of(Grade.NO_GRADE), madeUpLater);
    }

    /** Whether no grade is given. */
    public boolean isNone() {
        return allowed.equals(Set.of(Grade.NO_GRADE));
    }

    /** Whether it shuts out some grades, rather than naming those that remain. */
    public boolean isCap() {
        return allowed.contains(Grade.NO_GRADE) && !isNone();
    }
}
