package io.github.cadreassessment.rules.inforce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the caller chooses when a policy is put in force. Immutable and thread-safe.
 *
 * @param asOf the date by which versions and parameters are chosen
 * @param readings the alternative chosen for a reading, by reading; the others keep their default
 * @param parameters values that replace those of the policy, by parameter: a number in the parameter's unit, or the code
 *     of an authority
 * @param verifiedOnly whether clauses marked "to be checked" (待核) are left out
 */
public record Choices(
        LocalDate asOf, Map<String, String> readings, Map<String, String> parameters, boolean verifiedOnly) {
    public Choices {
        readings = Map.copyOf(readings);
        parameters = Map.copyOf(parameters);
    }

    /** The policy's own defaults on {@code asOf}. */
    public static Choices on(LocalDate asOf) {
        return new Choices(asOf, Map.of(), Map.of(), false);
    }

    /** These choices, with {@code alternative} chosen for {@code reading}. */
    public Choices withReading(String reading, String alternative) {
        Map<String, String> changed = new HashMap<>(readings);
        changed.put(reading, alternative);
        return new Choices(asOf, changed, parameters, verifiedOnly);
    }

    /** These choices, with {@code value} in place of the policy's value of {@code parameter}. */
    public Choices withParameter(String parameter, String value) {
        Map<String, String> changed = new HashMap<>(parameters);
        changed.put(parameter, value);
        return new Choices(asOf, readings, changed, verifiedOnly);
    }
}
