/**
 * Rule files as text: reading bytes, places in them, and the diagnostics that policy staff read.
 *
 * <p>Imports {@code core.language} only. Diagnostics are data, returned and never thrown; they carry both languages and
 * the language of the file that they are about.
 */
@NullMarked
package io.github.cadreassessment.rules.source;

import org.jspecify.annotations.NullMarked;
