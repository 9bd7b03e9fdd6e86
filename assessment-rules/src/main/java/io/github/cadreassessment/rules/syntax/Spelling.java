package io.github.cadreassessment.rules.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How far something written is from a phrase: how many characters are too many, missing, others, or in the place of their
 * neighbour, as a share of the phrase.
 *
 * <p>Full-width and traditional characters are folded before they are counted. What says no where the phrase does not, or
 * the other way round, is not near at any distance: the opposite of what stands there is never what was meant.
 */
final class Spelling {
    private static final double NEAR = 0.4;
    // In two characters one is half of them; one that is right, or both in the wrong order, is still telling.
    private static final double NEAR_OF_TWO = 0.5;
    private static final Pattern NEGATION =
            Pattern.compile("[不非未无没]|\\b(?:not|no|never|without|none)\\b", Pattern.CASE_INSENSITIVE);

    private final String phrase;
    private final long negations;

    Spelling(String phrase) {
        this.phrase = folded(phrase);
        this.negations = negations(this.phrase);
    }

    /** The text in one form, of the same length. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(TraditionalCharacters.simplified(Characters.folded(text.charAt(i))));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** How far all of {@code written} is from the phrase; {@link Double#MAX_VALUE} where it is not near. */
    double distance(String written) {
        String text = folded(written);
        return share(text, text.length(), edits(text)[text.length()]);
    }

    /**
     * How far the first characters of {@code rest}, as many as the index says, are from the phrase; {@link Double#MAX_VALUE}
     * where they are not near.
     *
     * @param rest what stands in the file from some place on, {@link #folded}
     */
    double[] distances(String rest) {
        String text = rest.substring(0, Math.min(rest.length(), phrase.length() + 2));
        int[] edits = edits(text);
        double[] distances = new double[text.length() + 1];
        Arrays.fill(distances, Double.MAX_VALUE);
        for (int end = 1; end <= text.length(); end++) {
            boolean isSpace = text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t';
            if (!isSpace && !isInsideWord(rest, end)) {
                distances[end] = share(text, end, edits[end]);
            }
        }
        return distances;
    }

    private static boolean isInsideWord(String text, int at) {
        return at < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private double share(String text, int end, int edits) {
        double share = (double) edits / phrase.length();
        boolean isTwo = phrase.length() == 2 && end == 2;
        boolean isNear = share <= (isTwo ? NEAR_OF_TWO : NEAR);
        return isNear && negations(text.substring(0, end)) == negations ? share : Double.MAX_VALUE;
    }

    private static long negations(String words) {
        return NEGATION.matcher(words).results().count();
    }

    /** How many edits make the first characters of {@code text}, as many as the index says, the phrase. */
    private int[] edits(String text) {
        int[] before = new int[0];
        int[] above = new int[text.length() + 1];
        Arrays.setAll(above, end -> end);
        for (int i = 1; i <= phrase.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                boolean isSame = phrase.charAt(i - 1) == text.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (isSame ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                boolean isSwapped = i > 1
                        && j > 1
                        && phrase.charAt(i - 1) == text.charAt(j - 2)
                        && phrase.charAt(i - 2) == text.charAt(j - 1);
                if (isSwapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above;
    }
}
