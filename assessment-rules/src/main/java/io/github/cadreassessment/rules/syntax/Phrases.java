package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with their meanings, matched whole: a space in a phrase stands for one or more, and a phrase of letters ends at
 * the end of a word.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(String words, T meaning) {}

    void add(String words, T meaning) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(Character.toLowerCase(words.charAt(0)), first -> new ArrayList<>())
                    .add(new Entry<>(words, meaning));
        }
    }

    /** All phrases that stand at {@code from}, after spaces. */
    List<Match<T>> at(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        List<Match<T>> matches = new ArrayList<>();
        if (start < line.text().length()) {
            char first = Character.toLowerCase(line.text().charAt(start));
            for (Entry<T> entry : byFirst.getOrDefault(first, List.of())) {
                int end = end(line.text(), start, entry.words());
                if (end >= 0) {
                    matches.add(new Match<>(entry.meaning(), end));
                }
            }
        }
        furthest.expect(start, this);
        return matches;
    }

    /** All phrases. */
    List<String> words() {
        return byFirst.values().stream()
                .flatMap(entries -> entries.stream().map(Entry::words))
                .toList();
    }

    /** The index after {@code words}, if they stand at {@code start}; otherwise -1. */
    static int end(String text, int start, String words) {
        if (start > 0 && isWordCharacter(words.charAt(0)) && isWordCharacter(text.charAt(start - 1))) {
            return -1;
        }
        int at = start;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (at >= text.length()) {
                return -1;
            }
            if (wanted == ' ') {
                if (text.charAt(at) != ' ') {
                    return -1;
                }
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
            } else if (Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(wanted)) {
                at++;
            } else {
                return -1;
            }
        }
        boolean insideWord = at < text.length()
                && isWordCharacter(words.charAt(words.length() - 1))
                && (isWordCharacter(text.charAt(at)) || text.charAt(at) == '-');
        return insideWord ? -1 : at;
    }

    private static boolean isWordCharacter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }
}
