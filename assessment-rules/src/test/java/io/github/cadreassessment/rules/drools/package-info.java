/** Tests of the rule engine of record. */
@NullMarked
package io.github.cadreassessment.rules.drools;

import org.jspecify.annotations.NullMarked;
