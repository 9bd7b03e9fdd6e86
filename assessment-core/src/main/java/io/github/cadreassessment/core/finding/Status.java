package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.language.Text;

/** What a clause item can come to. A finding with more than one possible status is shown as unknown. */
public enum Status {
    /** The clause is for others. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** The requirement is met, or the bar is not touched. */
    MET("满足", "met"),
    /** The requirement is not met, or the bar is touched, and a valid exception was approved. */
    WAIVED("经批准例外", "waived by approval"),
    /** Not met yet, and may be made up for after the decision. */
    DUTY("附带后续义务", "met with a later duty"),
    /** The requirement is not met, or the bar is touched. */
    UNMET("不满足", "not met");

    private final Text phrase;

    Status(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }
}
