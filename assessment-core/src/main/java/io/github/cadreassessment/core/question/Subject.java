package io.github.cadreassessment.core.question;

/** Whom a question is about, and so which terms its clauses may read. */
public enum Subject {
    /** A cadre. */
    CADRE,
    /** A unit. */
    UNIT,
    /** Of a term: known of a cadre and of a unit alike. */
    EITHER;

    /** Whether something that is known of this can be read where {@code asked} is asked about. */
    public boolean isKnownOf(Subject asked) {
        return this == EITHER || this == asked;
    }
}
