/**
 * The answers as files for programs and spreadsheets, counted, and summed up on the screen.
 *
 * <p>Imports {@code desk.decision}, {@code desk.register}, the library and Jackson. The same answers give the same bytes
 * on every machine: no clock, no locale, lines ended by a line feed. People appear by their opaque id only.
 */
@NullMarked
package io.github.cadreassessment.desk.result;

import org.jspecify.annotations.NullMarked;
