package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Folds findings into the grades of an annual appraisal that they leave open. Immutable and thread-safe.
 *
 * <p>Every clause whose circumstance exists leaves some grades; those that all of them leave are open. No grade at all
 * ({@link Grade#NO_GRADE}) is never a matter of choice: it is open only where a clause says that no grade is given, and
 * then shuts out all others. Where the missing facts leave a circumstance undecided, the grades that it would shut out
 * are unknown.
 *
 * @param open for each grade whether it is open
 */
public record Grades(Map<Grade, Truth> open) {
    public Grades {
        open = Collections.unmodifiableMap(new EnumMap<>(open));
    }

    /** Folds {@code findings}; their order does not matter. */
    public static Grades of(Collection<Finding> findings) {
        Map<Grade, Truth> open = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            Truth truth = grade == Grade.NO_GRADE ? anyIsNone(findings) : Truth.TRUE;
            for (Finding finding : findings) {
                truth = truth.and(leaves(finding, grade));
            }
            open.put(grade, truth);
        }
        return new Grades(open);
    }

    private static Truth anyIsNone(Collection<Finding> findings) {
        Truth none = Truth.FALSE;
        for (Finding finding : findings) {
            GradeLimit limit = finding.clause().grades();
            if (limit != null && limit.isNone()) {
                none = none.or(limits(finding));
            }
        }
        return none;
    }

    private static Truth leaves(Finding finding, Grade grade) {
        GradeLimit limit = finding.clause().grades();
        return limit == null || limit.allowed().contains(grade)
                ? Truth.TRUE
                : limits(finding).not();
    }

    /** Whether the circumstance of the clause exists, so that it limits the grades. */
    static Truth limits(Finding finding) {
        return Truth.of(
                finding.possible().contains(Status.UNMET),
                !finding.isCertain() || !finding.possible().contains(Status.UNMET));
    }

    /** The grades that are certainly open, best last. */
    public List<Grade> certain() {
        return open.keySet().stream()
                .filter(grade -> open.get(grade) == Truth.TRUE)
                .toList();
    }

    /** The grades of which the missing facts leave open whether they are. */
    public List<Grade> unknown() {
        return open.keySet().stream()
                .filter(grade -> open.get(grade) == Truth.UNKNOWN)
                .toList();
    }

    /** Whether the missing facts cannot change which grades are open. */
    public boolean isSettled() {
        return unknown().isEmpty();
    }

    /** Whether clauses contradict each other, so that no grade is left and people have to decide. */
    public boolean isContradictory() {
        return certain().isEmpty() && unknown().isEmpty();
    }

    /** Whether the missing facts of {@code finding} can change which grades are open. */
    public boolean canBeMovedBy(Finding finding) {
        GradeLimit limit = finding.clause().grades();
        return limit != null
                && limits(finding) == Truth.UNKNOWN
                && unknown().stream()
                        .anyMatch(grade -> limit.isNone() || !limit.allowed().contains(grade));
    }
}
