package io.github.cadreassessment.rules.mutation;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Policy;

/**
 * A policy with one thing changed. Immutable and thread-safe.
 *
 * @param rule the rule that the change is about
 * @param policy the changed policy
 * @param change what was changed, as a sentence
 */
public record Mutant(String rule, Policy policy, Text change) {}
