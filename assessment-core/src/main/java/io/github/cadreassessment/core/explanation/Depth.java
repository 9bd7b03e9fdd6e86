package io.github.cadreassessment.core.explanation;

/** How much an explanation says; each depth says all that the one before says. Thread-safe, as every enum. */
public enum Depth {
    /** The verdict, the clauses that decide it and, where it is undetermined, both bounds and what to find out first. */
    VERDICT,
    /** And every finding, with what was required and found wherever a clause is not simply met. */
    CLAUSES,
    /** And every value read, the readings and settings used, the evidence and the place in the rule file. */
    VALUES
}
