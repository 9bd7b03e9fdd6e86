package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.language.Text;

/** The answer to a question of eligibility, worst first; {@link #UNDETERMINED} stands outside the order. */
public enum Verdict {
    /** A hard clause is not met. */
    INELIGIBLE("不符合", "not eligible"),
    /** A general clause is not met and no valid approval is on file. */
    NEEDS_APPROVAL("需经批准", "needs approval"),
    /** Eligible, with something to be made up for later. */
    ELIGIBLE_WITH_DUTY("符合（附后续义务）", "eligible with a later duty"),
    /** No clause stands in the way. */
    ELIGIBLE("符合", "eligible"),
    /** The missing facts can still change the answer. */
    UNDETERMINED("待定", "undetermined");

    private final Text phrase;

    Verdict(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }
}
