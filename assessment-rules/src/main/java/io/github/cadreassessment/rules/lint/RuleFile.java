package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.policy.Notes;

/**
 * A rule file of sentences that was read without errors. Immutable and thread-safe.
 *
 * @param name its name, without folders
 * @param language its language
 * @param notes its titles, places and allowances, with those of the packs that it uses
 */
public record RuleFile(String name, Language language, Notes notes) {
    /** Whether what has this id is declared in this file, and not in a pack that it uses. */
    boolean declares(String id) {
        var place = notes.places().get(id);
        return place != null && place.file().equals(name);
    }
}
