package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of the authors that nobody has put into a language: terms have both, but titles, articles and reasons are the
 * authors' own. Immutable and thread-safe.
 *
 * @param id what they are about: a rule, a parameter, a reading, or with {@code reading:alternative} one of its
 *     alternatives
 * @param words the words, in the other language
 */
public record Untranslated(String id, String words) {
    /** All of them in {@code policy}, in the order in which they are printed. */
    public static List<Untranslated> of(Policy policy, Notes notes, Language language) {
        List<Untranslated> all = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String id : titled(policy)) {
            for (Map<String, Text> texts : List.of(notes.titles(), notes.articles(), notes.reasons())) {
                Text text = texts.getOrDefault(id, Text.NONE);
                String words = text.only(language.other());
                if (text.only(language).isEmpty() && !words.isEmpty() && done.add(id + ' ' + words)) {
                    all.add(new Untranslated(id, words));
                }
            }
        }
        return all;
    }

    /**
     * Notes with the words of the other language where those of {@code language} are lacking, so that nothing is lost in a
     * translation. Parameters and scores stay as they are: sentences name them without quotation marks, where the
     * characters of the other language may not stand.
     */
    public static Notes filled(Policy policy, Notes notes, Language language) {
        Set<String> named = new HashSet<>(ScoresOf.policy(policy).keySet());
        policy.parameters().forEach(parameter -> named.add(parameter.id()));
        return new Notes(
                filled(notes.titles(), language, named),
                filled(notes.articles(), language, Set.of()),
                filled(notes.reasons(), language, Set.of()),
                notes.places(),
                notes.allowances());
    }

    private static Map<String, Text> filled(Map<String, Text> texts, Language language, Set<String> except) {
        Map<String, Text> all = new HashMap<>(texts);
        all.replaceAll((id, text) -> except.contains(id)
                ? text
                : Text.of(language, text.in(language)).orElse(text));
        return all;
    }

    private static List<String> titled(Policy policy) {
        List<String> ids = new ArrayList<>(List.of(policy.id()));
        policy.parameters().stream().map(Parameter::id).forEach(ids::add);
        for (Reading reading : policy.readings()) {
            ids.add(reading.id());
            reading.alternatives().forEach(alternative -> ids.add(Notes.key(reading.id(), alternative)));
        }
        ids.addAll(ScoresOf.policy(policy).keySet());
        policy.rules().stream().map(Rule::id).forEach(ids::add);
        policy.exceptions().stream().map(ExceptionClause::id).forEach(ids::add);
        return ids;
    }
}
