package io.github.cadreassessment.rules.policy;

import java.util.List;
import java.util.Optional;

/**
 * A checked policy, for all dates. Immutable and thread-safe.
 *
 * @param id the id of the pack
 * @param documents the documents that clauses come from, with the time they are in force
 * @param parameters dated numbers and words
 * @param readings where the text is silent, what it may be read as
 * @param rules the rules, in the order of the file
 * @param exceptions exceptions to several of them
 */
public record Policy(
        String id,
        List<DocumentVersion> documents,
        List<Parameter> parameters,
        List<Reading> readings,
        List<Rule> rules,
        List<ExceptionClause> exceptions) {
    public Policy {
        documents = List.copyOf(documents);
        parameters = List.copyOf(parameters);
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
        exceptions = List.copyOf(exceptions);
    }

    /** A policy without exceptions to several rules. */
    public Policy(
            String id,
            List<DocumentVersion> documents,
            List<Parameter> parameters,
            List<Reading> readings,
            List<Rule> rules) {
        this(id, documents, parameters, readings, rules, List.of());
    }

    /** The exception that may break this rule, if there is one. */
    public Optional<ExceptionClause> exceptionTo(String rule) {
        return exceptions.stream()
                .filter(exception -> exception.breaks().contains(rule))
                .findFirst();
    }
}
