package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.time.PartialDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are read.
 *
 * @param reader what a row says, or {@code null} if it was rejected on the way
 * @param key what may stand only once for a person or unit, or {@code null} where nothing says that two rows are the same
 * @param <T> what a row is
 */
record RowKind<T>(Function<Row, @Nullable T> reader, Function<T, @Nullable Object> key) {
    /** Rows of which two that say the same, with a date, are one that was entered twice. */
    static <T> RowKind<T> dated(Function<Row, @Nullable T> reader, Function<T, PartialDate> date) {
        return new RowKind<>(reader, value -> date.apply(value).isUnknown() ? null : value);
    }
}
