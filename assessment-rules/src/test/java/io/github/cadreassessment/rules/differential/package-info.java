/** Interpreter against Drools, on random policies and people. */
@NullMarked
package io.github.cadreassessment.rules.differential;

import org.jspecify.annotations.NullMarked;
