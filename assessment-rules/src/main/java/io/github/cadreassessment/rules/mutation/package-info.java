/**
 * Mutation: a policy with one thing changed at a time, to find the changes that no scenario notices.
 *
 * <p>Changes are made to the policy as meant, so that each can be said as a sentence; scenarios run on the interpreter.
 * Imports {@code rules.scenario}, {@code rules.text} and what they import.
 */
@NullMarked
package io.github.cadreassessment.rules.mutation;

import org.jspecify.annotations.NullMarked;
