/**
 * How fast a policy is decided, beside code written by hand for it and beside other engines: each in a JVM of its own, in
 * turns, by the time of the processor, with equal answers checked before anything is measured.
 *
 * <p>Imports the library; nothing imports this.
 */
@NullMarked
package io.github.cadreassessment.benchmarks;

import org.jspecify.annotations.NullMarked;
