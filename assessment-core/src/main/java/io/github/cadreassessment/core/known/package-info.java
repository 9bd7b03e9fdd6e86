/**
 * What is known: values as sets, truth in three values, and the facts that are missing.
 *
 * <p>Imports {@code core.language} only. A value that is not known is not null, zero or false: it is the set of what it
 * can still be, and comparisons over such sets are Kleene's. A set may be wider than the truth, never narrower.
 */
@NullMarked
package io.github.cadreassessment.core.known;

import org.jspecify.annotations.NullMarked;
