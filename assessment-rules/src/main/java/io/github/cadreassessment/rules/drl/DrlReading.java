package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a canonical rule text. Immutable and thread-safe.
 *
 * @param policy the policy; {@code null} if the text was refused
 * @param diagnostics why it was refused, in the order of the text; empty exactly if there is a policy
 */
public record DrlReading(@Nullable PolicyInForce policy, List<Diagnostic> diagnostics) {
    public DrlReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
