package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.assessment.Verdict;
import java.util.List;

/** The order in which verdicts are listed to people. */
public final class VerdictOrder {
    /** The best first, the open one before the bad ones, as it is the one to work on. */
    public static final List<Verdict> BEST_FIRST = List.of(
            Verdict.ELIGIBLE,
            Verdict.ELIGIBLE_WITH_DUTY,
            Verdict.UNDETERMINED,
            Verdict.NEEDS_APPROVAL,
            Verdict.INELIGIBLE);

    private VerdictOrder() {}
}
