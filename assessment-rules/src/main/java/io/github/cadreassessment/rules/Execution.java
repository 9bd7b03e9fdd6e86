package io.github.cadreassessment.rules;

/** What decides. Both give equal answers; that is tested in every build. */
public enum Execution {
    /** The rule engine of record. */
    DROOLS,
    /** The interpreter: no engine to build, for scenarios and for comparison. */
    INTERPRETER
}
