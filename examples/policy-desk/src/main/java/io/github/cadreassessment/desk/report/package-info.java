/**
 * The page about a run, for people: one file that needs neither network nor any other file.
 *
 * <p>Imports {@code desk.decision}, {@code desk.result}, {@code desk.register} and the library. One class a part of the
 * page. Every piece of text goes through {@link io.github.cadreassessment.desk.report.Html#text}; markup stands in
 * constants only.
 */
@NullMarked
package io.github.cadreassessment.desk.report;

import org.jspecify.annotations.NullMarked;
