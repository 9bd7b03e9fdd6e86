package io.github.cadreassessment.desk.command;

/** What the exit codes of {@code assess} mean. */
public final class Exit {
    /** Did what was asked; somebody who is not eligible is an answer, not a failure. */
    public static final int DONE = 0;
    /** The policy is wrong. */
    public static final int POLICY_WRONG = 1;
    /** The command line is wrong. */
    public static final int WRONG_USE = 2;
    /** Rows of the register were rejected; the rest is decided. */
    public static final int ROWS_REJECTED = 3;
    /** A bug. */
    public static final int BUG = 70;

    private Exit() {}
}
