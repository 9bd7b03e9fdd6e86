/** Rule files, read and checked, and run against cadres. */
@NullMarked
package io.github.cadreassessment.rules;

import org.jspecify.annotations.NullMarked;
