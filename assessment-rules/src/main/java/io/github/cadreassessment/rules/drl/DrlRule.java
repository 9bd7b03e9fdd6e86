package io.github.cadreassessment.rules.drl;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One rule of canonical rule text, taken apart but not understood yet: what both our own reading and the engine's parser
 * find in a text. Immutable and thread-safe.
 *
 * @param name the name, as a token
 * @param heading what the rule says about its clause, by word
 * @param variable the variable that the fact is bound to
 * @param factType the simple name of the type of the fact
 * @param constraints the constraints, each as its tokens
 * @param action the tokens of the action
 */
record DrlRule(
        DrlToken name,
        SortedMap<String, DrlToken> heading,
        String variable,
        String factType,
        List<List<DrlToken>> constraints,
        List<DrlToken> action) {
    DrlRule {
        heading = Collections.unmodifiableSortedMap(new TreeMap<>(heading));
        constraints = constraints.stream().map(List::copyOf).toList();
        action = List.copyOf(action);
    }

    /** The rule in one line, without places: equal for two rules exactly if they read the same. */
    String normalised() {
        String heads = heading.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().written())
                .collect(Collectors.joining(" "));
        String conditions = constraints.stream().map(DrlRule::joined).collect(Collectors.joining(", "));
        return name.written() + " " + heads + " " + variable + ":" + factType + "(" + conditions + ") "
                + joined(action);
    }

    private static String joined(List<DrlToken> tokens) {
        return tokens.stream().map(DrlToken::written).collect(Collectors.joining(" "));
    }
}
