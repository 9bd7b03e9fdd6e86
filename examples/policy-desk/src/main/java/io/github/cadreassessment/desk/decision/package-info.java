/**
 * Decides the people and units of a register, one after the other: who is meant, what is asked of each, and the answers in
 * the order of the file; and who of a unit gets the places of its quotas.
 *
 * <p>Imports {@code desk.register} and the library. Whoever may belong to a unit may be ahead of its people, and where
 * somebody may be missing from the list nobody is ranked. What is not known of the question itself, such as which post is the next one of somebody
 * whose posts are not all on file, is unknown to the policy too, so that it can never make anybody eligible.
 */
@NullMarked
package io.github.cadreassessment.desk.decision;

import org.jspecify.annotations.NullMarked;
