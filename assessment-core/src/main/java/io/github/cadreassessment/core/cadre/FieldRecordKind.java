package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/** A kind of field work (township policy S10). */
public enum FieldRecordKind {
    /** 下村调查. */
    VILLAGE_SURVEY("下村调查", "village survey"),
    /** 民情走访. */
    FAMILY_VISIT("民情走访", "family visit"),
    /** 访问记录. */
    INTERVIEW("访问", "interview");

    private final Text phrase;

    FieldRecordKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it. */
    public Text phrase() {
        return phrase;
    }
}
