/**
 * The entry of the library: an {@link io.github.cadreassessment.rules.Assessor} that answers for cadres under a policy in
 * force.
 *
 * <p>Imports every package of the module and is imported by {@code rules.pack} only. No type of Drools or Guava is in a
 * public signature.
 */
@NullMarked
package io.github.cadreassessment.rules;

import org.jspecify.annotations.NullMarked;
