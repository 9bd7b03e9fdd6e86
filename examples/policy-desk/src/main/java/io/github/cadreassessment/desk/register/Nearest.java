package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the known words that something misspelt is nearest to. Stateless and thread-safe. */
public final class Nearest {
    private Nearest() {}

    /** The words of {@code known} nearest to {@code typed} in either language; more than one where they are as near. */
    public static List<Text> to(String typed, List<Text> known) {
        List<Text> nearest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Text word : known) {
            int distance = Math.min(distance(typed, word.zh()), distance(typed, word.en()));
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance < Integer.MAX_VALUE) {
                nearest.add(word);
            }
        }
        return nearest;
    }

    /** The end of a message that offers these words; empty where there are none. */
    public static Text suggestion(List<Text> words) {
        if (words.isEmpty()) {
            return Text.NONE;
        }
        String zh = words.stream().map(word -> "“" + word.zh() + "”").collect(Collectors.joining("或"));
        String en = words.stream().map(word -> "`" + word.en() + "`").collect(Collectors.joining(" or "));
        return new Text("；是不是" + zh + "？", "; did you mean " + en + "?");
    }

    /** How many characters must be changed, or the greatest number where the two are too far apart to be meant. */
    private static int distance(String typed, String word) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, to.length() / 3);
        boolean part = from.length() > 1 && to.contains(from);
        if (Math.abs(from.length() - to.length()) > allowed && !part) {
            return Integer.MAX_VALUE;
        }
        int distance = levenshtein(from, to);
        return part || (distance <= allowed && distance < to.length()) ? distance : Integer.MAX_VALUE;
    }

    private static int levenshtein(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
