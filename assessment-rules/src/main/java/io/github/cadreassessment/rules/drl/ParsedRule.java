package io.github.cadreassessment.rules.drl;

import java.util.List;
import java.util.Map;

/**
 * One rule as a rule engine's own parser found it in a text. Immutable and thread-safe.
 *
 * @param name its name
 * @param heading its annotations with their values as they stand in the text, with quotation marks
 * @param variable the variable that the fact is bound to
 * @param factType the type of the fact
 * @param constraints the text of each constraint
 * @param action the text of the action
 */
public record ParsedRule(
        String name,
        Map<String, String> heading,
        String variable,
        String factType,
        List<String> constraints,
        String action) {
    public ParsedRule {
        heading = Map.copyOf(heading);
        constraints = List.copyOf(constraints);
    }
}
