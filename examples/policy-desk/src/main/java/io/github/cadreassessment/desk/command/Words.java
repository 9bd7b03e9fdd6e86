package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.register.Nearest;
import java.util.Collection;
import java.util.List;

/** Finds what a user meant among the words that are possible. */
final class Words {
    private static final int LONGEST_LIST = 12;

    private Words() {}

    /** The end of a message: the nearest of {@code known}, or all of them where none is near. */
    static Text suggestion(String typed, Collection<String> known) {
        List<Text> words = known.stream().map(word -> new Text(word, word)).toList();
        List<Text> nearest = Nearest.to(typed, words);
        if (!nearest.isEmpty()) {
            return Nearest.suggestion(nearest);
        }
        return known.isEmpty() || known.size() > LONGEST_LIST
                ? Text.NONE
                : new Text("；可用的有：" + String.join("、", known), "; there are: " + String.join(", ", known));
    }
}
