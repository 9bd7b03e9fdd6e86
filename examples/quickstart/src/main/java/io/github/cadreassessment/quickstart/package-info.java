/** Embedding the library in thirty lines. Imports the library and nothing else. */
@NullMarked
package io.github.cadreassessment.quickstart;

import org.jspecify.annotations.NullMarked;
