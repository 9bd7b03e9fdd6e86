package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;

/**
 * One word of an enumeration. Immutable and thread-safe.
 *
 * @param code the stable code
 * @param phrase the word in both languages
 */
public record Word(String code, Text phrase) {}
