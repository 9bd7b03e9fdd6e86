/**
 * Decides the people of a register, one after the other: who is meant, what is asked of each, and the answers in the
 * order of the file.
 *
 * <p>Imports the library only. What is not known of the question itself, such as which post is the next one of somebody
 * whose posts are not all on file, is unknown to the policy too, so that it can never make anybody eligible.
 */
@NullMarked
package io.github.cadreassessment.desk.decision;

import org.jspecify.annotations.NullMarked;
