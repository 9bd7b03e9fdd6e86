package io.github.cadreassessment.rules.syntax;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the slots of a line. Immutable and thread-safe.
 *
 * @param slots values with their places, by the name of the slot
 */
public record Captures(Map<String, Capture> slots) {
    static final Captures NONE = new Captures(Map.of());

    /** A value and its place. */
    public record Capture(Object value, Span span) {}

    Captures with(String name, Object value, Span span) {
        Map<String, Capture> more = new LinkedHashMap<>(slots);
        more.put(name, new Capture(value, span));
        return new Captures(more);
    }

    /** The value in the slot {@code name}, where it is filled. */
    public <T> Optional<T> find(String name, Class<T> type) {
        Capture capture = slots.get(name);
        return capture == null ? Optional.empty() : Optional.of(type.cast(capture.value()));
    }

    /**
     * The value in the slot {@code name}.
     *
     * @throws IllegalArgumentException if the form of the line has no such slot
     */
    public <T> T get(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The slot (" + name + ") of a line must be filled. Maybe the form has no such slot."));
    }

    /** The text in the slot {@code name}. */
    public String text(String name) {
        return get(name, String.class);
    }

    /** What stands in the slots, without the places. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        slots.forEach((name, capture) -> values.put(name, capture.value()));
        return values;
    }

    /** The place of the slot {@code name}, or {@code otherwise} where it is empty. */
    public Span span(String name, Span otherwise) {
        Capture capture = slots.get(name);
        return capture == null ? otherwise : capture.span();
    }
}
