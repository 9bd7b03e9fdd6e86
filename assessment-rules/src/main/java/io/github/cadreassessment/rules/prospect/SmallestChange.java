package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import java.util.List;

/**
 * As few values as can be that would have to be others for nothing to bar any more. Immutable and thread-safe.
 *
 * @param changes the values, at least one
 * @param after the answer with them; settled or not, as the facts that are missing now would be missing still
 */
public record SmallestChange(List<Change> changes, Assessment after) {
    public SmallestChange {
        changes = List.copyOf(changes);
    }
}
