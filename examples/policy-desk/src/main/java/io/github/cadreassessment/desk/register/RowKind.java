package io.github.cadreassessment.desk.register;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are read.
 *
 * @param <T> what a row is
 */
interface RowKind<T> {
    /** What the row says, or {@code null} if it was rejected on the way. */
    @Nullable
    T read(Row row);

    /** What may stand only once for a person, or {@code null} where nothing says that two rows are the same. */
    @Nullable
    Object key(T value);
}
