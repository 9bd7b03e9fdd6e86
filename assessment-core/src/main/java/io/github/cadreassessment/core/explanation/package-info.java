/**
 * Explanations: an answer in words, in Chinese and English, at three depths.
 *
 * <p>Imports {@code core.assessment} and what that imports. The words are built once, in both languages, into records
 * that any output can be made from; {@code TextForm} is the plain-text output, and nothing else decides what a depth
 * shows. All wording stands in the table {@code Message}, so that it can be reviewed without reading code. Persons appear
 * by their opaque id only.
 */
@NullMarked
package io.github.cadreassessment.core.explanation;

import org.jspecify.annotations.NullMarked;
