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

    /** What may stand only once for a person: unless said otherwise, the whole row, which then was entered twice. */
    default Object key(T value) {
        return value;
    }
}
