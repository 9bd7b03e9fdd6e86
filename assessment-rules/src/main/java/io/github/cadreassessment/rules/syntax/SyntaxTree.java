package io.github.cadreassessment.rules.syntax;

import java.util.List;

/**
 * A rule file as written. Immutable and thread-safe.
 *
 * @param statements the lines outside every part, in order
 */
public record SyntaxTree(List<Statement> statements) {
    public SyntaxTree {
        statements = List.copyOf(statements);
    }
}
