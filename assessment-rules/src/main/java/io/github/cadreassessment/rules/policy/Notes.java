package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Text;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands beside the meaning of a policy: titles, articles, reasons and places in files. Immutable and thread-safe.
 *
 * <p>Keys are ids of rules, parameters, readings and documents; an alternative of a reading has the key {@code
 * reading:alternative}.
 *
 * @param titles titles by id
 * @param articles the cited article of each rule, by id
 * @param reasons why the default of a reading is what it is, by id
 * @param places where each id is declared, by id
 */
public record Notes(
        Map<String, Text> titles, Map<String, Text> articles, Map<String, Text> reasons, Map<String, Place> places) {
    /** Nothing is noted. */
    public static final Notes NONE = new Notes(Map.of(), Map.of(), Map.of(), Map.of());

    public Notes {
        titles = Map.copyOf(titles);
        articles = Map.copyOf(articles);
        reasons = Map.copyOf(reasons);
        places = Map.copyOf(places);
    }

    /** The key of an alternative. */
    public static String key(String reading, String alternative) {
        return reading + ":" + alternative;
    }

    /** The title of {@code id}, empty where there is none. */
    public Text title(String id) {
        return titles.getOrDefault(id, Text.NONE);
    }

    /** These notes, with the other language taken from {@code other}; places stay these. */
    public Notes orElse(Notes other) {
        return new Notes(
                merged(titles, other.titles),
                merged(articles, other.articles),
                merged(reasons, other.reasons),
                places.isEmpty() ? other.places : places);
    }

    private static Map<String, Text> merged(Map<String, Text> own, Map<String, Text> other) {
        Map<String, Text> all = new HashMap<>(other);
        own.forEach((key, text) -> all.merge(key, text, (theirs, ours) -> ours.orElse(theirs)));
        return all;
    }
}
