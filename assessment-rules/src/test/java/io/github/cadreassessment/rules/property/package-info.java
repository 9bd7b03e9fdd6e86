/** What holds for the verdict of any policy and anybody. */
@NullMarked
package io.github.cadreassessment.rules.property;

import org.jspecify.annotations.NullMarked;
