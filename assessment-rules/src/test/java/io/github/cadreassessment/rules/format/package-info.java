@NullMarked
package io.github.cadreassessment.rules.format;

import org.jspecify.annotations.NullMarked;
