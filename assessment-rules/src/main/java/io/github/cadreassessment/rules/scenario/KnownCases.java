package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.rules.syntax.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bases and the titles of scenarios that the files of a pack have declared so far. Not thread-safe. */
final class KnownCases {
    /**
     * A base with those that it stands over written out.
     *
     * @param lines its lines, after those of the base that it stands over
     * @param given what they state
     * @param isClean whether nothing in it was complained of
     */
    record Stated(List<Statement> lines, List<Given> given, boolean isClean) {
        /** What a scenario that names no base stands over. */
        static final Stated NONE = new Stated(List.of(), List.of(), true);
    }

    final Map<String, Stated> bases = new HashMap<>();
    final Set<String> titles = new HashSet<>();
}
