package io.github.cadreassessment.rules.syntax;

/**
 * One way in which something was matched.
 *
 * @param value what it means
 * @param end the index after it
 */
record Match<T>(T value, int end) {}
