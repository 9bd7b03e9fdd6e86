package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** "Did you mean": the known phrases nearest to what stands in a file, by edit distance. */
public final class Suggestion {
    private static final int MOST = 3;
    private static final double NEAR = 0.4;
    private static final Pattern NEGATION =
            Pattern.compile("[不非未无没]|\\b(?:not|no|never|without|none)\\b", Pattern.CASE_INSENSITIVE);

    private Suggestion() {}

    /** Help for {@code written}, which should be one of {@code known}; empty where nothing is near. */
    public static Text whole(String written, Collection<String> known) {
        return help(nearest(written, known, false));
    }

    /** Help for a line that goes on with {@code rest}, where one of {@code known} should follow. */
    static Text start(String rest, Collection<String> known) {
        return help(nearest(rest, known, true));
    }

    private static Text help(List<String> nearest) {
        if (nearest.isEmpty()) {
            return Text.NONE;
        }
        String list = "`" + String.join("` `", nearest) + "`";
        return new Text("是不是想写 " + list, "did you mean " + list);
    }

    private static List<String> nearest(String written, Collection<String> known, boolean prefix) {
        double least = Double.MAX_VALUE;
        TreeSet<String> nearest = new TreeSet<>();
        for (String phrase : known) {
            if (!phrase.isEmpty()) {
                double distance = prefix ? prefixDistance(written, phrase) : share(written, phrase);
                if (distance == 0) {
                    // It is spelt right, and something else is wrong; to suggest it again would mislead.
                    return List.of();
                }
                if (distance < least) {
                    least = distance;
                    nearest.clear();
                }
                if (distance == least) {
                    nearest.add(phrase);
                }
            }
        }
        return least > NEAR ? List.of() : nearest.stream().limit(MOST).toList();
    }

    private static double prefixDistance(String rest, String phrase) {
        double least = Double.MAX_VALUE;
        int length = phrase.length();
        for (int end = Math.max(1, length - 2); end <= Math.min(rest.length(), length + 2); end++) {
            if (!isInsideWord(rest, end)) {
                least = Math.min(least, share(rest.substring(0, end).strip(), phrase));
            }
        }
        return rest.length() < length - 2 ? share(rest, phrase) : least;
    }

    private static boolean isInsideWord(String text, int at) {
        return at < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char character) {
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }

    private static double share(String one, String other) {
        // The opposite of what stands there is never what was meant.
        if (negations(one) != negations(other)) {
            return Double.MAX_VALUE;
        }
        int distance = distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        boolean twoCharacters =
                distance == 1 && other.length() == 2 && one.length() == 2 && one.charAt(0) == other.charAt(0);
        return twoCharacters ? NEAR : (double) distance / Math.max(1, other.length());
    }

    private static long negations(String words) {
        return NEGATION.matcher(words).results().count();
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
