package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;

/**
 * A pack that another one uses. Immutable and thread-safe.
 *
 * @param policy its policy
 * @param notes its titles, articles and places
 */
public record UsedPack(Policy policy, Notes notes) {}
