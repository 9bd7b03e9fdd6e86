package io.github.cadreassessment.rules.policy;

import java.util.List;

/**
 * A checked policy, for all dates. Immutable and thread-safe.
 *
 * @param id the id of the pack
 * @param documents the documents that clauses come from, with the time they are in force
 * @param parameters dated numbers and words
 * @param readings where the text is silent, what it may be read as
 * @param rules the rules, in the order of the file
 */
public record Policy(
        String id,
        List<DocumentVersion> documents,
        List<Parameter> parameters,
        List<Reading> readings,
        List<Rule> rules) {
    public Policy {
        documents = List.copyOf(documents);
        parameters = List.copyOf(parameters);
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
    }
}
