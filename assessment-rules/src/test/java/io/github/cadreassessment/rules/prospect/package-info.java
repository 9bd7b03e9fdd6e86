/** Tests of what lies ahead: by day, by change, by exception and by fact. */
@NullMarked
package io.github.cadreassessment.rules.prospect;

import org.jspecify.annotations.NullMarked;
