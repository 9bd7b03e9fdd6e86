package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * A value that a clause read, in words. Immutable and thread-safe.
 *
 * @param value the value as read
 * @param name the phrase of its term; of a flag, how a rule says yes
 * @param found what is known of it, with its unit, and with the facts missing where it is not certain
 * @param required what the clause asks of it, or which circumstance a bar names
 * @param outcome what came of it, in words
 * @param decides whether it stands in the way of the clause being simply met, or of knowing so
 * @param missing the facts that would decide it
 * @param sentence name, required and found in one piece
 */
public record ExplainedValue(
        ReadValue value,
        Text name,
        Text found,
        Text required,
        Text outcome,
        boolean decides,
        List<ExplainedFact> missing,
        Text sentence) {
    public ExplainedValue {
        missing = List.copyOf(missing);
    }
}
