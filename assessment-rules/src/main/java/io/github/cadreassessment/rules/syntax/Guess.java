package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may have been meant by some characters of a line that is not understood.
 *
 * @param from the index of the first of them
 * @param to the index after the last
 * @param phrase what may have been meant
 * @param distance how far they are from it
 * @param isRight whether they begin with another phrase that is spelt right
 */
record Guess(int from, int to, String phrase, double distance, boolean isRight) {
    private static final double LIKELY = 0.4;
    private static final double VERY_LIKELY = 0.25;
    // As many spaces as are worth looking behind a phrase.
    private static final int MOST_MORE = 4;
    private static final Comparator<Guess> NEAREST_FIRST = Comparator.comparingDouble(Guess::distance)
            .thenComparing(Guess::from, Comparator.reverseOrder())
            .thenComparing(Guess::phrase)
            .thenComparing(Guess::to);

    /**
     * The guesses about {@code line}, nearest first. A misspelt phrase often begins with another one that is right, so all
     * places are tried at which something was expected, if what is mended there reaches as far as the line was understood.
     *
     * @param expected what was expected at each index
     * @param furthest how far the line was understood
     */
    static List<Guess> about(SourceLine line, Map<Integer, Set<String>> expected, int furthest) {
        String text = Spelling.folded(line.text());
        List<Guess> guesses = new ArrayList<>();
        expected.forEach((from, phrases) -> {
            Set<Integer> right = rightTo(line, from, phrases);
            for (String phrase : phrases) {
                if (phrase.length() > 1 && from + phrase.length() + MOST_MORE >= furthest) {
                    double[] distances = new Spelling(phrase).distances(text.substring(from));
                    for (int length = 1; length < distances.length; length++) {
                        int to = from + length;
                        boolean isNear = distances[length] < Double.MAX_VALUE && !right.contains(to);
                        if (isNear && line.skipSpaces(to) >= furthest) {
                            guesses.add(new Guess(from, to, phrase, distances[length], !right.isEmpty()));
                        }
                    }
                }
            }
        });
        guesses.sort(NEAREST_FIRST);
        return guesses;
    }

    /** Where the phrases end that stand there, spelt right; to suggest others for them would mislead. */
    private static Set<Integer> rightTo(SourceLine line, int from, Set<String> phrases) {
        Set<Integer> ends = new HashSet<>();
        for (String phrase : phrases) {
            int end = phrase.isEmpty() || from == line.text().length() ? -1 : Phrases.end(line.text(), from, phrase);
            if (end >= 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Whether this is a good guess although the line is not understood with it either. */
    boolean isLikely(int furthest) {
        return !isRight && distance <= (from == furthest ? LIKELY : VERY_LIKELY);
    }

    /** The line as it was guessed to be. */
    SourceLine mended(SourceLine line) {
        return new SourceLine(
                line.number(),
                line.text().substring(0, from) + phrase + line.text().substring(to),
                false);
    }
}
