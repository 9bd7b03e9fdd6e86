/** The domain and the answer, free of any rule engine. */
@NullMarked
package io.github.cadreassessment.core;

import org.jspecify.annotations.NullMarked;
