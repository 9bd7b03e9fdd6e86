/**
 * The test kit for systems that embed the library: scenarios of a pack as JUnit tests, assertions on answers that say why,
 * and cadres and cases for properties.
 *
 * <p>It is published as an artifact of its own, the {@code testkit} classifier of {@code assessment-rules}, and wants JUnit
 * and, for the arbitraries, jqwik beside it, so that neither reaches the library. Imports {@code core} and {@code rules}.
 */
@NullMarked
package io.github.cadreassessment.testkit;

import org.jspecify.annotations.NullMarked;
