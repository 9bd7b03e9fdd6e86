/**
 * The rule engine of record, and the only place that knows it: all that the engine's libraries offer is imported here and
 * nowhere else, and none of it stands in a public signature.
 *
 * <p>A policy is loaded only if what the engine is about to run reads back as the same {@link
 * io.github.cadreassessment.rules.inforce.PolicyInForce}: the text is read by our own grammar, taken apart by the engine's
 * own parser, and both must come to that policy. Imports {@code core}, {@code rules.inforce}, {@code rules.drl} and {@code
 * rules.source}.
 */
@NullMarked
package io.github.cadreassessment.rules.drools;

import org.jspecify.annotations.NullMarked;
