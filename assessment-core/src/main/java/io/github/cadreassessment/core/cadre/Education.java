package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * The highest education completed (文化程度), lowest first.
 */
public enum Education {
    /** Secondary school or below. */
    SECONDARY("高中及以下", "secondary school or below"),
    /** 大学专科. */
    JUNIOR_COLLEGE("大学专科", "junior college"),
    /** 大学本科. */
    BACHELOR("大学本科", "bachelor"),
    /** 硕士研究生. */
    MASTER("硕士研究生", "master"),
    /** 博士研究生. */
    DOCTOR("博士研究生", "doctor");

    private final Text phrase;

    Education(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
