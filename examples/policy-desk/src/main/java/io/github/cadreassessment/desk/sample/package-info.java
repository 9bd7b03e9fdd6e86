/**
 * Makes the registers of made-up people in {@code examples/data}.
 *
 * <p>Imports {@code desk.register} for the tables and headings, and {@code core.cadre} and {@code core.language} for the
 * words. Everything follows from one seed by {@link java.util.Random}, whose algorithm is part of its specification, so
 * the files come out the same on every machine; a test compares them with those that are checked in.
 */
@NullMarked
package io.github.cadreassessment.desk.sample;

import org.jspecify.annotations.NullMarked;
