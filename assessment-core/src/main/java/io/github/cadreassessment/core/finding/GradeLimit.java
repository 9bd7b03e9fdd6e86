package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.cadre.Grade;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a clause of an appraisal leaves open once its circumstance exists: some grades, one, or none. Immutable
 * and thread-safe.
 *
 * @param allowed the grades that remain, at least one; {@link Grade#NO_GRADE} alone means that no grade is given
 * @param madeUpLater whether no grade is given for now only and is made up for later (补定)
 * @param isEarned whether it names the one grade that a score earns; where that is shut out, the next lower one is left
 */
public record GradeLimit(Set<Grade> allowed, boolean madeUpLater, boolean isEarned) {
    /**
     * Checks the grades.
     *
     * @throws IllegalArgumentException if no grade remains, a grade is to be made up for that is given now, or what is
     *     earned is not exactly one grade
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
        if (isEarned && (allowed.size() != 1 || allowed.contains(Grade.NO_GRADE) || madeUpLater)) {
            throw new IllegalArgumentException("The grades (" + allowed
                    + ") that a score earns must be exactly one. Maybe another kind of limit is meant.");
        }
    }

    /** The grades that remain, none of them earned by a score. */
    public GradeLimit(Set<Grade> allowed, boolean madeUpLater) {
        this(allowed, madeUpLater, false);
    }

    /** This grade is earned by a score. */
    public static GradeLimit earned(Grade grade) {
        return new GradeLimit(Set.of(grade), false, true);
    }

    /** Every grade of {@code scale} but these remains, and so does no grade at all. */
    public static GradeLimit not(Set<Grade> grades, Set<Grade> scale) {
        return new GradeLimit(without(scale, grades), false);
    }

    private static Set<Grade> without(Set<Grade> all, Set<Grade> some) {
        EnumSet<Grade> rest = EnumSet.copyOf(all);
        rest.removeAll(some);
        return rest;
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

    /** The grades of {@code scale} that it shuts out. */
    public Set<Grade> shutOut(Set<Grade> scale) {
        return without(scale, allowed);
    }

    /** Whether it shuts out some grades, rather than naming those that remain. */
    public boolean isCap() {
        return allowed.contains(Grade.NO_GRADE) && !isNone();
    }
}
