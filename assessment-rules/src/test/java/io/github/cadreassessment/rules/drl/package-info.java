/** Tests of canonical rule text. */
@NullMarked
package io.github.cadreassessment.rules.drl;

import org.jspecify.annotations.NullMarked;
