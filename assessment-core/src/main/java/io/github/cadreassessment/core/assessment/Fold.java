package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Folds findings into the best and the worst verdict that they allow.
 *
 * <table>
 * <caption>What one possible status of a finding allows at best.</caption>
 * <tr><th>status</th><th>hard clause</th><th>general clause</th></tr>
 * <tr><td>NOT_APPLICABLE, MET, WAIVED</td><td>ELIGIBLE</td><td>ELIGIBLE</td></tr>
 * <tr><td>DUTY</td><td>ELIGIBLE_WITH_DUTY</td><td>ELIGIBLE_WITH_DUTY</td></tr>
 * <tr><td>UNMET</td><td>INELIGIBLE</td><td>NEEDS_APPROVAL</td></tr>
 * </table>
 *
 * <p>A clause about the grades of an appraisal, or with a quota, stands in nobody's way by itself; {@link Grades} and
 * {@link Allocation} fold those. The worst of all
 * findings counts; no finding at all allows ELIGIBLE, as no clause stands in the way.
 *
 * @param best the verdict if every missing fact turns out well
 * @param worst the verdict if every missing fact turns out badly
 */
public record Fold(Verdict best, Verdict worst) {
    private static final Comparator<Verdict> WORST_FIRST = Comparator.naturalOrder();

    /** Folds {@code findings}; their order does not matter. */
    public static Fold of(Collection<Finding> findings) {
        Verdict best = Verdict.ELIGIBLE;
        Verdict worst = Verdict.ELIGIBLE;
        for (Finding finding : findings) {
            List<Verdict> verdicts = verdicts(finding);
            best = worse(best, verdicts.get(verdicts.size() - 1));
            worst = worse(worst, verdicts.get(0));
        }
        return new Fold(best, worst);
    }

    /** The verdict, if the missing facts cannot change it. */
    public Verdict verdict() {
        return best == worst ? best : Verdict.UNDETERMINED;
    }

    /** The verdicts that the possible statuses of {@code finding} allow, worst first, each once. */
    public static List<Verdict> verdicts(Finding finding) {
        return decidesAlone(finding)
                ? verdicts(finding.possible(), finding.clause().strength())
                : List.of(Verdict.ELIGIBLE);
    }

    /** The verdicts that {@code possible} statuses of a clause of eligibility allow, worst first, each once. */
    static List<Verdict> verdicts(Set<Status> possible, Strength strength) {
        return possible.stream()
                .map(status -> verdict(status, strength))
                .distinct()
                .sorted(WORST_FIRST)
                .toList();
    }

    private static boolean decidesAlone(Finding finding) {
        return finding.clause().grades() == null && finding.clause().quota() == null;
    }

    /** Whether the missing facts of {@code finding} can move the verdict away from the best one. */
    public boolean canBeMovedBy(Finding finding) {
        return !finding.isCertain() && verdicts(finding).get(0).compareTo(best) < 0;
    }

    private static Verdict verdict(Status status, Strength strength) {
        return switch (status) {
            case NOT_APPLICABLE, MET, WAIVED -> Verdict.ELIGIBLE;
            case DUTY -> Verdict.ELIGIBLE_WITH_DUTY;
            case UNMET -> strength == Strength.HARD ? Verdict.INELIGIBLE : Verdict.NEEDS_APPROVAL;
        };
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
