/**
 * What is asked about a cadre, and as of which date.
 *
 * <p>Imports {@code core.cadre} and {@code core.language}. Which clauses of a policy apply depends on the kind of the
 * question, so that "not asked" and "not applicable" never blur.
 */
@NullMarked
package io.github.cadreassessment.core.question;

import org.jspecify.annotations.NullMarked;
