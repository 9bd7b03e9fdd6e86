package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Limits;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The titles that can be written in quotes and, of parameters, stand for them in rules. */
final class Names {
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> scores = new LinkedHashMap<>();
    private final Notes notes;
    private final Language language;

    Names(Policy policy, Notes notes, Language language, TermCatalogue catalogue) {
        this.notes = notes;
        this.language = language;
        Set<String> taken = new HashSet<>();
        catalogue.terms().forEach(term -> {
            taken.add(term.phrase().only(language));
            taken.add(term.negative().only(language));
        });
        for (Parameter parameter : policy.parameters()) {
            String title = title(parameter.id());
            parameters.put(parameter.id(), taken.add(title) ? title : parameter.id());
        }
        for (String score : ScoresOf.policy(policy).keySet()) {
            String id = scoreId(scores.size() + 1);
            String title = notes.title(score).only(language);
            scores.put(score, isWritable(title) && taken.add(title) ? title : id);
        }
    }

    /** The id under which a score is declared. */
    static String scoreId(int number) {
        return "score-" + number;
    }

    /** The scores by the id of their term, with the words that name them. */
    Map<String, String> scores() {
        return Collections.unmodifiableMap(scores);
    }

    /** The words that name a term: of a score, its title. */
    String phrase(Term term) {
        return scores.getOrDefault(term.id(), term.phrase().only(language));
    }

    /** The title of {@code id}, or the id where it has none that can be written in quotes. */
    String title(String id) {
        String title = notes.title(id).only(language);
        return isWritable(title) ? title : id;
    }

    /** The words that declare a parameter, which are those that name it. */
    String parameter(String id) {
        return parameters.getOrDefault(id, id);
    }

    /** An alternative where it is declared: its word, or its id with its title. */
    String alternative(String reading, String alternative) {
        String title = notes.title(Notes.key(reading, alternative)).only(language);
        boolean isWord = alternative.equals(Reading.PENDING) || alternative.equals(Reading.UNMET);
        return alternativeName(alternative) + (isWord || !isWritable(title) ? "" : " " + quoted(title));
    }

    /** An alternative where it is named. */
    String alternativeName(String alternative) {
        return switch (alternative) {
            case Reading.PENDING -> language == Language.ZH ? "待定" : "pending";
            case Reading.UNMET -> language == Language.ZH ? "不满足" : "unmet";
            default -> alternative;
        };
    }

    static boolean isWritable(String title) {
        return !title.isBlank()
                && title.length() <= Limits.TITLE_CHARACTERS
                && title.chars().noneMatch(c -> c == '"' || c == '“' || c == '”' || c == '＂' || c < ' ');
    }

    static String quoted(String words) {
        return '"' + words + '"';
    }
}
