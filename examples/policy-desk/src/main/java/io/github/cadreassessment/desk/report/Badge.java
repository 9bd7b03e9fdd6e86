package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.assessment.Verdict;

/** A verdict as a coloured word with a mark, so that it does not depend on the colour. */
final class Badge {
    private Badge() {}

    static String of(Verdict verdict, Asked asked) {
        return "<span class=\"badge " + verdict.name() + "\"><span aria-hidden=\"true\">" + mark(verdict) + "</span> "
                + Html.text(asked.in(verdict.phrase())) + "</span>";
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "✓";
            case ELIGIBLE_WITH_DUTY -> "◇";
            case NEEDS_APPROVAL -> "△";
            case INELIGIBLE -> "✗";
            case UNDETERMINED -> "?";
        };
    }
}
