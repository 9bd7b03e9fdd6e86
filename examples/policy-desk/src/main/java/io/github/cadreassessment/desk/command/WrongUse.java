package io.github.cadreassessment.desk.command;

/** The command line was used wrongly; the message is for the user and in the user's language. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
