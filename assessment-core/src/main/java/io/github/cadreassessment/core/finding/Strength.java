package io.github.cadreassessment.core.finding;

/** How strictly a clause is meant. */
public enum Strength {
    /** 应当, 不得: failing it is decisive. */
    HARD,
    /** 一般应当, 一般不得: failing it calls for an approval. */
    GENERAL
}
