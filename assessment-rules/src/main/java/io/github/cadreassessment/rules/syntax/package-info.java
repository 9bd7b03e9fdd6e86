/**
 * Rule text as written: characters, lines, and a tree of statements. Chinese and English are two columns of one table,
 * {@link io.github.cadreassessment.rules.syntax.LineForm}; a line form is added there as a row, not as a parser.
 *
 * <p>A line is accepted only if the whole of it is matched in exactly one way. Nothing is ever rewritten piece by piece,
 * as phrases of Chinese stand inside each other (没有 contains 有). Imports {@code core} and {@code rules.source}.
 */
@NullMarked
package io.github.cadreassessment.rules.syntax;

import org.jspecify.annotations.NullMarked;
