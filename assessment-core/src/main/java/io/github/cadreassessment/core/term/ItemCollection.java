package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;

/**
 * A collection that a rule can range over with "for each". Immutable and thread-safe.
 *
 * @param id the stable id
 * @param phrase how a rule names it
 * @param meaning which items are in it
 * @param subject whose file has it
 */
public record ItemCollection(String id, Text phrase, Text meaning, Subject subject) {
    /** A collection of a cadre's file. */
    public ItemCollection(String id, Text phrase, Text meaning) {
        this(id, phrase, meaning, Subject.CADRE);
    }
}
