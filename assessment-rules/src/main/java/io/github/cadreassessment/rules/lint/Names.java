package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The titles that one rule file gives, and where. Immutable and thread-safe. */
final class Names {
    private final Policy policy;
    private final RuleFile file;
    private final Set<String> parts = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    Names(Policy policy, RuleFile file) {
        this.policy = policy;
        this.file = file;
        policy.rules().stream().map(Rule::id).forEach(parts::add);
        policy.exceptions().stream().map(ExceptionClause::id).forEach(parts::add);
        // The rules of the grades that a score earns stand where the score does, which is outside of rules.
        Map<String, Place> places = file.notes().places();
        Set<Place> ofScores = new HashSet<>();
        places.forEach((key, place) -> {
            if (Score.parse(key).isPresent()) {
                ofScores.add(place);
            }
        });
        places.forEach((key, place) -> {
            if (ofScores.contains(place) && parts.remove(key)) {
                made.add(key);
            }
        });
    }

    /** The id of the rule or the exception whose title this is; {@link Notes#OUTSIDE} where it is that of neither. */
    String about(String key) {
        return parts.contains(key) ? key : Notes.OUTSIDE;
    }

    /** The key of the place of what has this title: an alternative stands where its reading does. */
    String place(String key) {
        return file.notes().places().containsKey(key) ? key : key.replaceFirst(":.*", "");
    }

    /** All titles in the language of the file, by key. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        Language language = file.language();
        file.notes().titles().forEach((key, title) -> {
            if (file.declares(place(key))
                    && !made.contains(key)
                    && !title.only(language).isEmpty()) {
                all.put(key, title.only(language));
            }
        });
        return all;
    }

    /** The titles that conditions may name: of statuses, parameters and scores. */
    Map<String, String> ofConditions() {
        Map<String, String> named = all();
        named.keySet().removeAll(parts);
        named.remove(policy.id());
        policy.documents().stream().map(DocumentVersion::id).forEach(named::remove);
        for (Reading reading : policy.readings()) {
            named.remove(reading.id());
            named.keySet().removeAll(ofAlternatives(reading).keySet());
        }
        return named;
    }

    /** The titles of the alternatives of a reading. */
    Map<String, String> ofAlternatives(Reading reading) {
        Map<String, String> titles = all();
        List<String> keys = reading.alternatives().stream()
                .map(alternative -> Notes.key(reading.id(), alternative))
                .toList();
        titles.keySet().retainAll(keys);
        return titles;
    }
}
