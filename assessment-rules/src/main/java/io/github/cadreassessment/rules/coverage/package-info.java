/**
 * Coverage: how much of a policy its scenarios go through, and what they leave out.
 *
 * <p>What there is to go through is counted on the clauses as they are in force: what each item can come to, each single
 * condition both ways, and for each number the value at it, just under and just over. Imports {@code rules.scenario} and
 * what that imports.
 */
@NullMarked
package io.github.cadreassessment.rules.coverage;

import org.jspecify.annotations.NullMarked;
