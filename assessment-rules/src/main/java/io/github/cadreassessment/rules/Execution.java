package io.github.cadreassessment.rules;

/** What decides. All give equal answers; that is tested in every build. */
public enum Execution {
    /** The rule engine of record. */
    DROOLS,
    /** The interpreter: no engine to build, for scenarios and for comparison. */
    INTERPRETER,
    /**
     * Code compiled for the policy, for registers at speed. It checks itself: of the cases that it decides, some are decided
     * by the rule engine as well, and the first difference stops it.
     */
    STRAIGHT_LINE
}
