/**
 * The people that are assessed: a cadre and the histories of a personnel file, as recorded.
 *
 * <p>Imports the JDK, {@code core.language} and {@code core.time}. Nothing here decides anything: a record says what is
 * on file, a {@link io.github.cadreassessment.core.cadre.History} says whether the file is complete, and {@code null}
 * in a component marked nullable means "not recorded", never "no" and never zero. No type here prints a name or an
 * identity number: a cadre is known by an opaque id only.
 */
@NullMarked
package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.NullMarked;
