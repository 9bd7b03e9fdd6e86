package io.github.cadreassessment.rules.syntax;

/** A line of a file without errors, with its own words and the spaces that its form has. Immutable and thread-safe. */
public sealed interface Line {
    /** Nothing stands on it. */
    record Blank() implements Line {}

    /** A comment, as it was written, without the spaces around it. */
    record Comment(String text) implements Line {}

    /**
     * A line that says something.
     *
     * @param statement what it says; the lines in the part that it opens are not its children here
     * @param text its words, not indented
     */
    record Sentence(Statement statement, String text) implements Line {}
}
