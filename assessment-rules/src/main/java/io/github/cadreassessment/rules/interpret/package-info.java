/**
 * The interpreter: what a policy in force means, in as little code as can be read in one sitting and without Drools.
 *
 * <p>It is the oracle that the Drools engine is compared with in every build, and what scenarios and hypotheses run on.
 * Imports {@code core}, {@code rules.inforce} and {@code rules.finding}.
 */
@NullMarked
package io.github.cadreassessment.rules.interpret;

import org.jspecify.annotations.NullMarked;
