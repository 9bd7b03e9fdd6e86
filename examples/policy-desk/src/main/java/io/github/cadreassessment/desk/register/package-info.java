/**
 * Reads a register of cadres and units: a folder of CSV tables or a file of JSON lines, as {@code examples/data/README.md}
 * describes them.
 *
 * <p>Imports {@code core.cadre}, {@code core.unit}, {@code core.time}, {@code core.language}, FastCSV and Jackson. Reading decides nothing. What is
 * wrong is returned with file and row and the rest goes on, and what is wrong can never make anybody eligible: a
 * rejected row takes away the completeness of one person's history, and a row of nobody that of the whole table. Every
 * line of a file is one row; line breaks inside a cell are refused, because one quotation mark too many would otherwise
 * swallow the rows of other people without a trace.
 *
 * <p>No message repeats a cell: cells hold people's data, and after a slip any cell may hold any of it.
 */
@NullMarked
package io.github.cadreassessment.desk.register;

import org.jspecify.annotations.NullMarked;
