/**
 * Findings: for every clause item in force, the set of the statuses that it can have, and what was read.
 *
 * <p>Imports {@code core.view} and what that imports. Engines make findings and nothing else; verdicts are folded from
 * them in {@code core.assessment}.
 */
@NullMarked
package io.github.cadreassessment.core.finding;

import org.jspecify.annotations.NullMarked;
