package io.github.cadreassessment.core.cadre;

import java.time.LocalDate;

/**
 * Whether the rows of a history are all there are.
 *
 * <p>No row in a complete history means "known to have none"; in an incomplete one it means nothing. Immutable and
 * thread-safe.
 */
public sealed interface Completeness {
    /**
     * Every event up to and including {@code lastDay} is on file.
     *
     * @param lastDay the last day that is covered
     */
    record CompleteThrough(LocalDate lastDay) implements Completeness {}

    /**
     * There may be more than is on file.
     *
     * @param why what stands in the way
     */
    record Incomplete(Why why) implements Completeness {}

    /** Why a history is incomplete. */
    enum Why {
        /** Nobody declared the table complete. */
        NOT_DECLARED,
        /** A row of this person, or of nobody, was rejected, so what it said is lost. */
        ROW_REJECTED
    }

    /** Whether everything that can matter on the morning of {@code asOf} is on file. */
    default boolean covers(LocalDate asOf) {
        // Most registers are complete through the day asked about or later: no other day has to be made for them.
        return this instanceof CompleteThrough through
                && (!through.lastDay().isBefore(asOf) || through.lastDay().equals(asOf.minusDays(1)));
    }
}
