/**
 * The closed catalogue of terms: the only nouns that a rule may read, each with its words in both languages, type, unit,
 * meaning and counting convention, and how it is derived from a cadre's file.
 *
 * <p>Imports {@code core.time}, {@code core.language}, {@code core.cadre}, {@code core.question} and {@code core.known}.
 * The catalogue is closed so that an unknown phrase is always an error with a suggestion, never a silent nothing. A
 * term's derivation gives the set of values that the file still allows, never a guess.
 */
@NullMarked
package io.github.cadreassessment.core.term;

import org.jspecify.annotations.NullMarked;
