package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows of one kind on a person's file, and whether they are all there are. Immutable and thread-safe.
 *
 * @param rows the rows, in no particular order; an order never changes an answer
 * @param completeness whether there may be more
 * @param <T> what a row is
 */
public record History<T>(List<T> rows, Completeness completeness) {
    public History {
        rows = List.copyOf(rows);
    }

    /** All the rows there are, through {@code lastDay}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> History<T> complete(LocalDate lastDay, T... rows) {
        return new History<>(List.of(rows), new CompleteThrough(lastDay));
    }

    /** Some rows, of which nobody says that they are all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> History<T> incomplete(T... rows) {
        return new History<>(List.of(rows), new Incomplete(Why.NOT_DECLARED));
    }

    /** Whether everything that can matter on the morning of {@code asOf} is here. */
    public boolean covers(LocalDate asOf) {
        return completeness.covers(asOf);
    }
}
