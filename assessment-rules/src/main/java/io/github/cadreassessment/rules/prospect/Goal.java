package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would have to get: a verdict, or one grade of an appraisal. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param verdict the least verdict; {@code null} for an appraisal
 * @param grade the least grade, of which that or a better one is to be open; {@code null} for other questions
 */
public record Goal(
        QuestionKind kind,
        @Nullable Verdict verdict,
        @Nullable Grade grade) {
    /** To be eligible, possibly with a later duty. */
    public static Goal eligible(QuestionKind kind) {
        return new Goal(kind, Verdict.ELIGIBLE_WITH_DUTY, null);
    }

    /**
     * What is better than {@code now}: to be eligible; where that is so with a later duty, to be so without; of grades, the
     * one above the best that is open. Empty where there is nothing better.
     */
    public static Optional<Goal> above(Assessment now) {
        QuestionKind kind = now.question().kind();
        if (now.isAppraisal()) {
            return gradeAbove(now.grades(), kind.grades()).map(grade -> new Goal(kind, null, grade));
        }
        return switch (now.fold().worst()) {
            case ELIGIBLE -> Optional.empty();
            case ELIGIBLE_WITH_DUTY -> Optional.of(new Goal(kind, Verdict.ELIGIBLE, null));
            default -> Optional.of(eligible(kind));
        };
    }

    private static Optional<Grade> gradeAbove(Grades grades, Set<Grade> scale) {
        List<Grade> rising = Arrays.stream(Grade.values())
                .filter(grade -> grade != Grade.NO_GRADE && scale.contains(grade))
                .toList();
        int best = -1;
        for (Grade grade : grades.certain()) {
            best = Math.max(best, rising.indexOf(grade));
        }
        // Where no grade is open yet, the ordinary one is the next to hope for: the best but one.
        int next = best < 0 ? rising.size() - 2 : best + 1;
        return next < rising.size() ? Optional.of(rising.get(next)) : Optional.empty();
    }

    /** Whether it is reached: certainly, certainly not, or left open by missing facts. */
    public Truth reached(List<Finding> findings) {
        if (grade != null) {
            Truth open = Truth.FALSE;
            for (Map.Entry<Grade, Truth> one :
                    Grades.of(findings, kind.grades()).open().entrySet()) {
                open = one.getKey().compareTo(grade) >= 0 ? open.or(one.getValue()) : open;
            }
            return open;
        }
        Fold fold = Fold.of(findings);
        return Truth.of(isEnough(fold.best()), !isEnough(fold.worst()));
    }

    /** Whether {@code finding} leaves it within reach, as far as that clause goes. */
    public Truth leaves(Finding finding) {
        if (grade != null) {
            return leavesGrade(finding, grade);
        }
        List<Verdict> verdicts = Fold.verdicts(finding);
        return Truth.of(isEnough(verdicts.get(verdicts.size() - 1)), !isEnough(verdicts.get(0)));
    }

    private boolean isEnough(Verdict reached) {
        return verdict != null && reached.compareTo(verdict) >= 0;
    }

    private static Truth leavesGrade(Finding finding, Grade wanted) {
        GradeLimit limit = finding.clause().grades();
        if (limit == null || limit.allowed().stream().anyMatch(left -> left.compareTo(wanted) >= 0)) {
            return Truth.TRUE;
        }
        boolean may = finding.possible().contains(Status.UNMET);
        return Truth.of(!may || !finding.isCertain(), may);
    }

    /** Whether nothing better could be wanted. */
    boolean isBestGrade() {
        return Grade.EXCELLENT == grade;
    }
}
