/**
 * Suggested scenarios: those that a suite lacks, found by trying cases, with the answer that the engine gives now.
 *
 * <p>A suggestion is for a person to confirm or to correct; until then it is not run. Cases are found by changing one value
 * at a time, starting from somebody who just meets everything, and keeping what goes through something new or would
 * notice a change that nothing noticed. No chance is in it: the same pack gives the same suggestions. Imports {@code
 * rules.scenario}, {@code rules.coverage}, {@code rules.mutation} and what they import.
 */
@NullMarked
package io.github.cadreassessment.rules.suggest;

import org.jspecify.annotations.NullMarked;
