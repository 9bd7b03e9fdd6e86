package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** "Did you mean": the known phrases nearest to what stands in a file, see {@link Spelling}. */
public final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /** Help for {@code written}, which should be one of {@code known}; empty where nothing is near. */
    public static Text whole(String written, Collection<String> known) {
        double least = Double.MAX_VALUE;
        TreeSet<String> nearest = new TreeSet<>();
        for (String phrase : known) {
            if (phrase.equals(written)) {
                return Text.NONE; // It is spelt right, and something else is wrong.
            }
            double distance = new Spelling(phrase).distance(written);
            if (distance < least) {
                least = distance;
                nearest.clear();
            }
            if (distance == least && distance < Double.MAX_VALUE) {
                nearest.add(phrase);
            }
        }
        return of(List.copyOf(nearest));
    }

    /** Help that names phrases which are equally near; none where there are none, and not all where they are many. */
    static Text of(List<String> phrases) {
        if (phrases.isEmpty()) {
            return Text.NONE;
        }
        List<String> shown = phrases.subList(0, Math.min(MOST, phrases.size()));
        String list = "`" + String.join("` `", shown) + "`";
        boolean all = shown.size() == phrases.size();
        return new Text(
                "是不是想写 " + list + (all ? "" : " 等"), "did you mean " + list + (all ? "" : " or others like it"));
    }
}
