package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A warning before it has a place. Immutable and thread-safe.
 *
 * @param complaint what it says
 * @param about the id of the rule or the exception that it is about; {@link Notes#OUTSIDE} where it is about neither
 * @param key the key of its place in the notes
 * @param help what to do
 * @param words the words of its sentence
 */
record Lint(Complaint complaint, String about, String key, Text help, List<String> words) {
    Lint {
        words = List.copyOf(words);
    }

    /** The place of the line; of one that shares its line with others, that of the first line; or that of the rule. */
    private Optional<Place> place(Notes notes) {
        for (String one : List.of(key, key.equals(about) ? about : Notes.line(about, 1), about)) {
            Place place = notes.places().get(one);
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The diagnostic about {@code file}; empty where what it is about is declared in another file. */
    Optional<Diagnostic> in(RuleFile file) {
        return place(file.notes())
                .filter(place -> place.file().equals(file.name()))
                .map(place -> complaint.at(
                        file.name(), file.language(), place.line(), place.column(), 0, help, words.toArray()));
    }
}
