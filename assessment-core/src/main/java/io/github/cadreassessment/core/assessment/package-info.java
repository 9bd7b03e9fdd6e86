/**
 * The answer: verdicts folded from findings, with bounds and with what is still needed.
 *
 * <p>Imports {@code core.finding} and what that imports. The fold is plain Java over all findings, so that no engine has
 * precedence rules of its own.
 */
@NullMarked
package io.github.cadreassessment.core.assessment;

import org.jspecify.annotations.NullMarked;
