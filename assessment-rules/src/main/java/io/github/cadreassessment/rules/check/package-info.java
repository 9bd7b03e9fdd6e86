/**
 * The check: from a rule file as written to a policy as meant, with a diagnostic for everything that does not make sense,
 * all at once.
 *
 * <p>Imports {@code core}, {@code rules.source}, {@code rules.syntax} and {@code rules.policy}.
 */
@NullMarked
package io.github.cadreassessment.rules.check;

import org.jspecify.annotations.NullMarked;
