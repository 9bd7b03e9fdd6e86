package io.github.cadreassessment.core.term;

/** What kind of value a term has. */
public enum TermType {
    /** A number in its unit. */
    NUMBER,
    /** A length of time in months and days, see {@link io.github.cadreassessment.core.time.Elapsed}. */
    DURATION,
    /** A calendar day. */
    DATE,
    /** Yes or no. */
    FLAG,
    /** A word out of an {@link Enumeration}. */
    WORD
}
