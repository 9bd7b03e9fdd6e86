package io.github.cadreassessment.rules.syntax;

/**
 * A stretch of one line. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column of its first character, from 1
 * @param length how many characters it has
 */
public record Span(int line, int column, int length) {
    static Span of(SourceLine line, int from, int to) {
        return new Span(line.number(), line.column(from), line.text().codePointCount(from, Math.max(from, to)));
    }
}
