package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.ExceptionNote;
import io.github.cadreassessment.core.known.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception by which clauses that bar may be waived. Immutable and thread-safe.
 *
 * @param clause the first of those clauses
 * @param exception the exception clause; {@code null} where the clause itself provides for the exception
 * @param authority who approves
 * @param breaks the clauses that bar now and that it may break
 * @param within whether the case is within its limits, so that an approval would count
 * @param limited whether it has limits at all
 */
public record ExceptionRoute(
        Clause clause,
        @Nullable ExceptionNote exception,
        Authority authority,
        List<Clause> breaks,
        Truth within,
        boolean limited) {
    public ExceptionRoute {
        breaks = List.copyOf(breaks);
    }
}
