package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as written, with the lines that stand in the part that it opens.
 *
 * @param form the form of the line
 * @param captures what stands in its slots
 * @param span the whole line
 * @param children the lines in it, if it opens a part
 * @param isDamaged whether the line, or one in it, was not understood; a diagnostic says which
 */
public record Statement(LineForm form, Captures captures, Span span, List<Statement> children, boolean isDamaged) {
    public Statement {
        children = List.copyOf(children);
    }

    /** Whether {@code other} is the same line, wherever it stands and whatever stands in the part that it opens. */
    public boolean saysTheSame(Statement other) {
        return form == other.form && captures.values().equals(other.captures.values());
    }

    /** The children of this form. */
    public List<Statement> children(LineForm wanted) {
        List<Statement> found = new ArrayList<>();
        for (Statement child : children) {
            if (child.form() == wanted) {
                found.add(child);
            }
        }
        return found;
    }
}
