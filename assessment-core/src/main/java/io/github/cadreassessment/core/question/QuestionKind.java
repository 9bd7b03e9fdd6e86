package io.github.cadreassessment.core.question;

import io.github.cadreassessment.core.language.Text;

/** A kind of question; a clause says which kind it applies to. */
public enum QuestionKind {
    /** Promotion to a leading post (提拔). */
    PROMOTION("提拔", "promotion");

    private final Text phrase;

    QuestionKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
