package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The items of one collection: their values by id, and whether there may be more of them. Immutable and thread-safe.
 *
 * @param values the values of each item by its id, sorted by id, so that the order of a register changes nothing
 * @param unlisted the facts that would say whether there are more; empty where these are all
 */
public record Items(SortedMap<String, Map<String, Known>> values, List<MissingFact> unlisted) {
    /** Of a collection of which nothing is known. */
    static final Items UNKNOWN = new Items(new TreeMap<>(), List.of(MissingFact.notRecorded(Fact.TARGETS)));

    public Items {
        TreeMap<String, Map<String, Known>> copy = new TreeMap<>();
        values.forEach((id, item) -> copy.put(id, Map.copyOf(item)));
        values = java.util.Collections.unmodifiableSortedMap(copy);
        unlisted = List.copyOf(unlisted);
    }

    /** Whether these are all. */
    public boolean complete() {
        return unlisted.isEmpty();
    }
}
