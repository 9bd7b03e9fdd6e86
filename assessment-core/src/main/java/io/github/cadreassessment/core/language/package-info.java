/**
 * The two languages that every answer is given in, and text that exists in both.
 *
 * <p>Imports nothing but the JDK, so that any other package may use it. A language is always an argument: nothing in
 * this library reads a default locale.
 */
@NullMarked
package io.github.cadreassessment.core.language;

import org.jspecify.annotations.NullMarked;
