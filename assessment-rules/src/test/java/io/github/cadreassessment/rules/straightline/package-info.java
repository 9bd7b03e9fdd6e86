/** Tests of straight-line execution. */
@NullMarked
package io.github.cadreassessment.rules.straightline;

import org.jspecify.annotations.NullMarked;
