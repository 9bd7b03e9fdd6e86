package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/** What the masses vote on (township policy S12). */
public enum BallotAspect {
    /** 政策实效. */
    POLICY_EFFECT("政策实效", "effect of policies"),
    /** 政府形象. */
    GOVERNMENT_IMAGE("政府形象", "image of the government"),
    /** 工作业绩. */
    WORK("工作业绩", "results of work");

    private final Text phrase;

    BallotAspect(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it. */
    public Text phrase() {
        return phrase;
    }
}
