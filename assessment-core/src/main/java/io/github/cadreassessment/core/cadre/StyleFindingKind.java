package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/** A kind of finding about the style of work (township policy S13). */
public enum StyleFindingKind {
    /** 形式主义. */
    FORMALISM("形式主义", "formalism"),
    /** 官僚主义. */
    BUREAUCRACY("官僚主义", "bureaucracy");

    private final Text phrase;

    StyleFindingKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it. */
    public Text phrase() {
        return phrase;
    }
}
