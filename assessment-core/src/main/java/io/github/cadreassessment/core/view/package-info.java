/**
 * The case as rules see it: for every term, what is known; for every collection, its items and whether there may be
 * more.
 *
 * <p>Imports {@code core.term} and what that imports. Everything that needs arithmetic on dates is derived here once, in
 * Java, so that rules only compare. All engines read this one view, so they cannot differ in derivation.
 */
@NullMarked
package io.github.cadreassessment.core.view;

import org.jspecify.annotations.NullMarked;
