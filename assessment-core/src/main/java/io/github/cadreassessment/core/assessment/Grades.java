package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds findings into the grades of an appraisal that they leave open. Immutable and thread-safe.
 *
 * <p>Where a score earns a grade, the best open one that is not above it is left: a cap lowers a grade, and never raises it.
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

    /**
     * Folds {@code findings}; their order does not matter.
     *
     * @param scale the grades that the appraisal knows
     */
    public static Grades of(Collection<Finding> findings, Set<Grade> scale) {
        Map<Grade, Truth> open = new EnumMap<>(Grade.class);
        List<Finding> earned = findings.stream().filter(Grades::isEarned).toList();
        List<Finding> others =
                findings.stream().filter(finding -> !isEarned(finding)).toList();
        for (Grade grade : scale) {
            Truth truth = grade == Grade.NO_GRADE ? anyIsNone(findings) : Truth.TRUE;
            for (Finding finding : others) {
                truth = truth.and(leaves(finding, grade));
            }
            open.put(grade, truth);
        }
        return new Grades(
                earned.stream().anyMatch(finding -> limits(finding).canHold()) ? best(open, others, earned) : open);
    }

    private static boolean isEarned(Finding finding) {
        GradeLimit limit = finding.clause().grades();
        return limit != null && limit.isEarned();
    }

    /**
     * The best open grade that is not above the earned one. Of the clauses that say what a score earns, which leave no gap
     * for the people whom they are for, exactly one exists for each of these.
     */
    private static Map<Grade, Truth> best(Map<Grade, Truth> open, List<Finding> others, List<Finding> earned) {
        boolean mayBeForOthers = earned.stream()
                .allMatch(finding ->
                        finding.possible().stream().anyMatch(status -> status != Status.MET && status != Status.UNMET));
        // That no grade is given shuts out all of them at once, and so never leaves a lower one.
        Map<Grade, Truth> ifAny = new EnumMap<>(open);
        ifAny.replaceAll((grade, truth) -> Truth.TRUE);
        for (Finding finding : others) {
            GradeLimit limit = finding.clause().grades();
            if (limit != null && !limit.isNone()) {
                ifAny.replaceAll((grade, truth) -> truth.and(leaves(finding, grade)));
            }
        }
        EnumSet<Grade> possible = EnumSet.noneOf(Grade.class);
        for (Finding finding : anyIsNone(others).canFail() ? earned : List.<Finding>of()) {
            GradeLimit limit = finding.clause().grades();
            if (limit != null && limits(finding).canHold()) {
                addBest(ifAny, limit.allowed().iterator().next(), possible);
            }
        }
        open.forEach((grade, truth) -> {
            if (truth.canHold() && (mayBeForOthers || grade == Grade.NO_GRADE)) {
                possible.add(grade);
            }
        });
        Map<Grade, Truth> best = new EnumMap<>(Grade.class);
        for (Grade grade : open.keySet()) {
            best.put(grade, Truth.of(possible.contains(grade), !possible.equals(EnumSet.of(grade))));
        }
        return best;
    }

    /** The grades, from {@code earned} down, that can be the best open one. */
    private static void addBest(Map<Grade, Truth> open, Grade earned, Set<Grade> possible) {
        List<Grade> down = open.keySet().stream()
                .filter(grade -> grade != Grade.NO_GRADE && grade.compareTo(earned) <= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Grade grade : down) {
            Truth truth = open.getOrDefault(grade, Truth.FALSE);
            if (truth.canHold()) {
                possible.add(grade);
            }
            if (!truth.canFail()) {
                return;
            }
        }
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
        if (finding.clause().grades() == null) {
            return Truth.FALSE;
        }
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
