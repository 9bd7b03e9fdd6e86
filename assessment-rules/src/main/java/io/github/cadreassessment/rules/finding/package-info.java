/**
 * From clauses in force to findings: which subjects a clause has, what its conditions read, and the finding itself.
 *
 * <p>Imports {@code core} and {@code rules.inforce}. The interpreter computes truths and statuses here; the Drools engine
 * brings its own statuses, as straight-line code does, and takes only the values read, when somebody asks for them, from the
 * policy that was read back out of the rules that ran.
 */
@NullMarked
package io.github.cadreassessment.rules.finding;

import org.jspecify.annotations.NullMarked;
