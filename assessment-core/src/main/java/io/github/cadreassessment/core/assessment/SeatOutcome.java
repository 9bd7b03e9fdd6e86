package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.language.Text;

/** Whether a person gets one of the places of a quota, or why not. */
public enum SeatOutcome {
    /** Gets a place. */
    IN("入围", "in"),
    /** Is not counted, or does not compete. */
    NOT_COMPETING("不参加排名", "does not compete"),
    /** Enough others rank higher. */
    OUTRANKED("名额已满", "no place left"),
    /** Ranks equally with others, and not all of them fit. */
    TIED_OUT("并列且名额不足，都不取", "tied, and not all fit"),
    /** Ranks equally with others who do not all fit; people decide. */
    TIED("并列且名额不足，由人决定", "tied, left to people"),
    /** The missing facts can still change it. */
    UNDETERMINED("待定", "undetermined");

    private final Text phrase;

    SeatOutcome(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }
}
