/**
 * Pages that explain the codes of diagnostics, one for each code and language.
 *
 * <p>A page is Markdown for the people who write policy: a heading with the code and its sentence, what that means and how
 * to mend it, a rule file that has the problem, and the same file mended. The pages are resources beside this package, in
 * the folders {@code zh} and {@code en}, so that they can be read in the repository, from the guide and on the command line
 * alike. The build reads all their rule files, so that no page can say what is not so.
 *
 * <p>Imports {@code core.language}, and the complaints of {@code rules.source} and {@code rules.drl}, which are the list of
 * codes: a jar cannot be asked what is in a folder of it.
 */
@NullMarked
package io.github.cadreassessment.rules.diagnostics;

import org.jspecify.annotations.NullMarked;
