package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Answer;

/** A number that leads to the people it counts: the script of the page then shows those only. */
final class Pick {
    private Pick() {}

    /** The link; without a clause ({@code ""}) to everybody with the answer. */
    static String link(Asked asked, Answer answer, String clause, int count) {
        String who = asked.in(answer.phrase()) + (clause.isEmpty() ? "" : asked.in("，", ", ") + clause);
        return "<a class=\"pick\" href=\"#" + asked.prefix() + "people\" data-verdict=\"" + answer.name()
                + "\" data-clause=\"" + Html.text(clause) + "\" aria-label=\""
                + Html.text(count + asked.in("：查看", ": show ") + who) + "\">" + count + "</a>";
    }
}
