package io.github.cadreassessment.desk.command;

/** The policy cannot be used; the message, of one or more lines, is for the user and in the user's language. */
public final class PolicyWrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyWrong(String message) {
        super(message);
    }
}
