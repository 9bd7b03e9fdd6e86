package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the meaning of a policy: titles, articles, reasons, places in files and allowed warnings. Immutable
 * and thread-safe.
 *
 * <p>Keys are ids of rules, parameters, readings, statuses and documents, and of scores those of their terms; an
 * alternative of a reading has the key {@code reading:alternative}.
 *
 * @param titles titles by id
 * @param articles the cited article of each rule, by id
 * @param reasons why the default of a reading is what it is, by id
 * @param places where each id is declared, by id; of a rule also where its conditions stand, see {@link #line}, and whom
 *     it is for, see {@link #who}
 * @param allowances the warnings that the authors looked at and let stand, in the order of the file, by the id of the
 *     rule or the exception in which they stand; those outside have the key {@link #OUTSIDE}
 */
public record Notes(
        Map<String, Text> titles,
        Map<String, Text> articles,
        Map<String, Text> reasons,
        Map<String, Place> places,
        Map<String, List<Allowance>> allowances) {
    /** The key of allowances that stand in no rule. */
    public static final String OUTSIDE = "";
    /** Nothing is noted. */
    public static final Notes NONE = new Notes(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Notes {
        titles = Map.copyOf(titles);
        articles = Map.copyOf(articles);
        reasons = Map.copyOf(reasons);
        places = Map.copyOf(places);
        Map<String, List<Allowance>> copy = new HashMap<>();
        allowances.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        allowances = Map.copyOf(copy);
    }

    /**
     * A warning that is let stand.
     *
     * @param code the code of the warning
     * @param reason why it is let stand
     * @param place where that is written
     */
    public record Allowance(String code, Text reason, Place place) {}

    /** The key of an alternative. */
    public static String key(String reading, String alternative) {
        return reading + ":" + alternative;
    }

    /** The key of the place of an item of a bar, or of a line of a requirement, from 1. */
    public static String line(String rule, int number) {
        return key(rule, String.valueOf(number));
    }

    /** The key of the place of the line that says whom a rule is for. */
    public static String who(String rule) {
        return key(rule, "who");
    }

    /** The title of {@code id}, empty where there is none. */
    public Text title(String id) {
        return titles.getOrDefault(id, Text.NONE);
    }

    /** The allowances in the rule or the exception {@code id}, or those that stand {@link #OUTSIDE}. */
    public List<Allowance> allowances(String id) {
        return allowances.getOrDefault(id, List.of());
    }

    /** These notes, with the other language taken from {@code other}; places stay these. */
    public Notes orElse(Notes other) {
        Map<String, List<Allowance>> all = new HashMap<>(other.allowances);
        allowances.forEach((key, own) -> all.put(key, paired(own, other.allowances(key))));
        return new Notes(
                merged(titles, other.titles),
                merged(articles, other.articles),
                merged(reasons, other.reasons),
                places.isEmpty() ? other.places : places,
                all);
    }

    /** Each with the reason of the first of {@code others} about the same code that is left; what is left over, after. */
    private static List<Allowance> paired(List<Allowance> own, List<Allowance> others) {
        List<Allowance> left = new ArrayList<>(others);
        List<Allowance> all = new ArrayList<>();
        for (Allowance one : own) {
            Text reason = one.reason();
            for (Allowance other : left) {
                if (other.code().equals(one.code())) {
                    reason = reason.orElse(other.reason());
                    left.remove(other);
                    break;
                }
            }
            all.add(new Allowance(one.code(), reason, one.place()));
        }
        all.addAll(left);
        return all;
    }

    private static Map<String, Text> merged(Map<String, Text> own, Map<String, Text> other) {
        Map<String, Text> all = new HashMap<>(other);
        own.forEach((key, text) -> all.merge(key, text, (theirs, ours) -> ours.orElse(theirs)));
        return all;
    }
}
