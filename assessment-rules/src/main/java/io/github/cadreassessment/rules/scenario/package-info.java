/**
 * Scenarios: examples that policy staff write beside a policy, in the same grammar, to prove that it does what was meant.
 *
 * <p>A scenario states facts in the phrases of the catalogue, over a base person that is named, and what the answer should
 * be and why. What it states are values of terms and not rows of a register: a policy reads terms, so that an example of a
 * policy is about them, and every term can be stated the same way. What is not stated is not known, as everywhere.
 *
 * <p>From syntax to scenarios ({@link io.github.cadreassessment.rules.scenario.ScenarioReading}), from a scenario to a case
 * ({@link io.github.cadreassessment.rules.scenario.CaseFromScenario}), and from cases to results. Imports every package of
 * rules; no package of rules but those that work on scenarios imports it.
 */
@NullMarked
package io.github.cadreassessment.rules.scenario;

import org.jspecify.annotations.NullMarked;
