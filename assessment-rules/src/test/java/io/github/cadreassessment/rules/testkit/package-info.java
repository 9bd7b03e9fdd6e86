/** What tests of rules share: a small catalogue, random policies over any catalogue, and random cases. */
@NullMarked
package io.github.cadreassessment.rules.testkit;

import org.jspecify.annotations.NullMarked;
