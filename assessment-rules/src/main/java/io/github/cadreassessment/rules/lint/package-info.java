/**
 * Lints: what a rule file may say, and yet looks like a mistake. Warnings with the codes P5xx; a policy loads with all of
 * them.
 *
 * <p>What conditions come to is reckoned with {@link io.github.cadreassessment.rules.lint.Claim}s: what values are left
 * for each term, branch by branch, with a limit on the steps. A warning is given only for what is proved, so where the
 * steps run out nothing is said. Facts that tie terms to each other, such as that a probationary member is a member, are
 * not known here.
 *
 * <p>Pure functions over {@code rules.policy} and {@code core}, which name diagnostics of {@code rules.source} and import
 * nothing else: lints have to work on what a file means, not on how it was written. {@code rules.pack} calls them once the
 * files of a pack are read without errors.
 */
@NullMarked
package io.github.cadreassessment.rules.lint;

import org.jspecify.annotations.NullMarked;
