/**
 * Canonical rule text: a policy in force written as rules that the rule engine runs, and read back from them.
 *
 * <p>Three-valued logic is written as what is <em>possible</em>: for every clause item there is one rule for each status
 * that it can have, and a rule fires exactly if its status is possible for the case. Thresholds stand as literals in the
 * conditions; actions only report. The text is ours from the first character to the last: {@link
 * io.github.cadreassessment.rules.drl.DrlFromPolicy} writes it from checked records, and {@link
 * io.github.cadreassessment.rules.drl.CanonicalDrl} accepts only a text that equals, white space apart, what the policy
 * read from it is written as. So nothing that could run code, drop a rule or change its order can stand in it.
 *
 * <p>Imports {@code core}, {@code rules.inforce}, {@code rules.policy} and {@code rules.source}, and never the rule
 * engine, so that the text is judged before the engine's own parser sees it.
 */
@NullMarked
package io.github.cadreassessment.rules.drl;

import org.jspecify.annotations.NullMarked;
