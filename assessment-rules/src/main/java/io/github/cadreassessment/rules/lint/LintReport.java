package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.List;

/**
 * The warnings about a pack. Immutable and thread-safe.
 *
 * @param open those that nobody has allowed, by place
 * @param allowed those that its authors let stand with a reason, by place
 */
public record LintReport(List<Diagnostic> open, List<Diagnostic> allowed) {
    public LintReport {
        open = List.copyOf(open);
        allowed = List.copyOf(allowed);
    }
}
