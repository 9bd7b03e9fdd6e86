package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.language.Text;

/** How well a clause or number is documented. */
public enum Evidence {
    /** Read in the document itself. */
    ORIGINAL_TEXT("原文", "original text"),
    /** Read in an official quotation. */
    QUOTED("引述", "quoted"),
    /** Seen, but still to be compared with the document. */
    TO_BE_CHECKED("待核", "to be checked"),
    /** Not in the document: set by the organisation that applies it. */
    LOCAL_SETTING("本地设定", "local setting");

    private final Text phrase;

    Evidence(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The mark in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
