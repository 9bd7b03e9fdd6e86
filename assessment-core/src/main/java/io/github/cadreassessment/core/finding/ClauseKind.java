package io.github.cadreassessment.core.finding;

/** Whether a clause says what must be (应当) or what must not be (有下列情形的不得). */
public enum ClauseKind {
    /** Conditions that must hold. */
    REQUIREMENT,
    /** Circumstances that must not exist. */
    BAR
}
