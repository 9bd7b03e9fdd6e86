package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;

/** One way to decide a person, on one thread. */
interface Deciding extends AutoCloseable {
    /** Decides, and gives back something that depends on all of the answer. */
    int decide(Cadre cadre);

    /** Decides, and gives back the whole answer to be compared with others. */
    Answer answer(Cadre cadre);

    @Override
    default void close() {
        // Most hold nothing.
    }
}
