package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;

/**
 * A collection that a rule can range over with "for each". Immutable and thread-safe.
 *
 * @param id the stable id
 * @param phrase how a rule names it
 * @param meaning which items are in it
 */
public record ItemCollection(String id, Text phrase, Text meaning) {}
