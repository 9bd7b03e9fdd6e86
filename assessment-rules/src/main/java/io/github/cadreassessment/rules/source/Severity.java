package io.github.cadreassessment.rules.source;

/** How much a diagnostic matters. */
public enum Severity {
    /** The policy is not loaded. */
    ERROR,
    /** The policy is loaded; somebody should look. */
    WARNING
}
