/**
 * A policy as meant: sealed records, for all dates, checked. Two rule files mean the same when their {@link
 * io.github.cadreassessment.rules.policy.Policy} records are equal.
 *
 * <p>Titles, articles and places in the file are not part of the meaning; they stand beside it in {@link
 * io.github.cadreassessment.rules.policy.Notes}. Derived statuses, tables and scores are written out in the
 * conditions that name them: a table as one alternative for each row, a score as a term that says what it is made of. So
 * nothing after this has to know of names. Imports {@code core} only.
 */
@NullMarked
package io.github.cadreassessment.rules.policy;

import org.jspecify.annotations.NullMarked;
