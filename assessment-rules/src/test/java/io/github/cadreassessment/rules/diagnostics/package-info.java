/** The pages that explain codes of diagnostics: that each is there, and that its rule files are what it says they are. */
@NullMarked
package io.github.cadreassessment.rules.diagnostics;

import org.jspecify.annotations.NullMarked;
