/**
 * Straight-line execution: a policy in force as one class of plain Java that decides a case in numbers, without a rule
 * engine and without an object for each finding.
 *
 * <p>From a policy to Java text ({@link io.github.cadreassessment.rules.straightline.JavaFromPolicy}), from text to a
 * hidden class, which goes when the engine that holds it goes. The text holds numbers that this package wrote and nothing
 * of a rule file: no id, no title, no word. The tables of statuses and verdicts are made of those that the other engines
 * fold by. Imports {@code core} and {@code rules.inforce}; the compiler is named here and nowhere else.
 */
@NullMarked
package io.github.cadreassessment.rules.straightline;

import org.jspecify.annotations.NullMarked;
