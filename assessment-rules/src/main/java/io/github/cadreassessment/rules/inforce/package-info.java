/**
 * A policy in force: for one date and one choice of readings, clauses without parameters, readings or versions left in
 * them. All engines run this and nothing else.
 *
 * <p>Formulas are in negation normal form: a negation is pushed down to the comparisons, constants are resolved, nested
 * conjunctions are flat. So a formula and its emitted form correspond one to one, and what an engine is about to run can
 * be read back and compared for equality. Imports {@code core} and {@code rules.policy}.
 */
@NullMarked
package io.github.cadreassessment.rules.inforce;

import org.jspecify.annotations.NullMarked;
