/** The table of the language, sentence by sentence. */
@NullMarked
package io.github.cadreassessment.rules.syntax;

import org.jspecify.annotations.NullMarked;
