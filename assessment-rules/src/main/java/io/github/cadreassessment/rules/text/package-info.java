/**
 * From a policy back to sentences, by the same table of line forms that reads them. Reading what is printed gives the same
 * policy, in either language.
 *
 * <p>Imports {@code core}, {@code rules.policy}, {@code rules.inforce}, {@code rules.source} and
 * {@code rules.syntax}.
 */
@NullMarked
package io.github.cadreassessment.rules.text;

import org.jspecify.annotations.NullMarked;
