/**
 * Formats rule files: the words stay the author's, everything about their looks becomes what {@code rules.text} would
 * print. A file is formatted only if it means the same afterwards, which is checked each time by reading it again.
 *
 * <p>Works on the lines of any file of the grammar, whose statements say how deep they stand; what may stand in a file is
 * for others to say. Imports {@code core}, {@code rules.source}, {@code rules.syntax}, {@code rules.policy} and {@code
 * rules.check}, which reads the file before and after.
 */
@NullMarked
package io.github.cadreassessment.rules.format;

import org.jspecify.annotations.NullMarked;
