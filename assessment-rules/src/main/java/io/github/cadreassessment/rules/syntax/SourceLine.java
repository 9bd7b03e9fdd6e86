package io.github.cadreassessment.rules.syntax;

/**
 * A line whose full-width characters are folded outside quotes. Folding keeps the number of characters, so an index here
 * is an index there.
 *
 * @param number the number of the line, from 1
 * @param text the folded text, without the line end
 * @param isDamaged whether it was complained of already, so that nothing in it can be trusted
 */
record SourceLine(int number, String text, boolean isDamaged) {
    /** The column, from 1, of the character at {@code index}. */
    int column(int index) {
        return text.codePointCount(0, Math.min(index, text.length())) + 1;
    }

    boolean isBlankOrComment() {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.charAt(0) == '#';
    }

    /** The index of the first character from {@code index} on that is not a space. */
    int skipSpaces(int index) {
        int at = index;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
