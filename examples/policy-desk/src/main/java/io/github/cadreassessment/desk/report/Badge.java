package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;

/** An answer as a coloured word with a mark, so that it does not depend on the colour. */
final class Badge {
    private Badge() {}

    static String of(Answer answer, Asked asked) {
        return "<span class=\"badge " + answer.name() + "\"><span aria-hidden=\"true\">" + answer.mark() + "</span> "
                + Html.text(asked.in(answer.phrase())) + "</span>";
    }
}
