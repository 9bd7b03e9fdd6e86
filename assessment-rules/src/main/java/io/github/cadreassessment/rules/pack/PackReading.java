package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a pack. Immutable and thread-safe.
 *
 * @param pack the pack; {@code null} exactly when a diagnostic is an error
 * @param diagnostics everything its authors should know, file by file
 * @param allowed the warnings that its authors let stand, each with a reason in the file
 */
public record PackReading(@Nullable Pack pack, List<Diagnostic> diagnostics, List<Diagnostic> allowed) {
    public PackReading {
        diagnostics = List.copyOf(diagnostics);
        allowed = List.copyOf(allowed);
    }

    /**
     * The pack.
     *
     * @throws IllegalStateException if there is none; the message lists the errors
     */
    public Pack orElseThrow() {
        if (pack == null) {
            String errors = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::print)
                    .collect(Collectors.joining("\n"));
            throw new IllegalStateException(
                    "The files of a pack must be without errors. Maybe mend these first:\n" + errors);
        }
        return pack;
    }
}
