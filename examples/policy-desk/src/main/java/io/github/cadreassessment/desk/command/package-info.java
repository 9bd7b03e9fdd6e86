/**
 * The commands of {@code assess}: what they are asked by options, and what they print.
 *
 * <p>Imports the other packages of the desk and picocli. What a user got wrong ends as {@link
 * io.github.cadreassessment.desk.command.WrongUse} or {@link io.github.cadreassessment.desk.command.PolicyWrong}, in the
 * user's language and without a word of Java; nothing here decides about anybody.
 */
@NullMarked
package io.github.cadreassessment.desk.command;

import org.jspecify.annotations.NullMarked;
