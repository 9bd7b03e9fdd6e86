package io.github.cadreassessment.core.term;

import java.util.List;
import java.util.Optional;

/**
 * The words that a {@link TermType#WORD} term can have. Immutable and thread-safe.
 *
 * @param id the stable id
 * @param ordered whether the words are in order, lowest first, so that "at least" makes sense
 * @param words the words
 */
public record Enumeration(String id, boolean ordered, List<Word> words) {
    public Enumeration {
        words = List.copyOf(words);
    }

    /** The word with this code. */
    public Optional<Word> word(String code) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst();
    }
}
