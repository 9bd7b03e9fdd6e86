/**
 * Writes rule files anew: formatted, where the words stay the author's and everything about their looks becomes what {@code
 * rules.text} would print; and translated, with the author's comments. A file comes out only if it means the same as
 * before, which is checked each time by reading it again.
 *
 * <p>Works on the lines of any file of the grammar, whose statements say how deep they stand; what may stand in a file is
 * for others to say. Imports {@code core}, {@code rules.source}, {@code rules.syntax}, {@code rules.policy}, {@code
 * rules.text}, which prints translations, and {@code rules.check}, which reads the file before and after.
 */
@NullMarked
package io.github.cadreassessment.rules.format;

import org.jspecify.annotations.NullMarked;
