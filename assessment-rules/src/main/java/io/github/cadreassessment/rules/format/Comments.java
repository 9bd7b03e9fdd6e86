package io.github.cadreassessment.rules.format;

import io.github.cadreassessment.rules.syntax.Line;
import io.github.cadreassessment.rules.syntax.LineForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries comments from one file to another that means the same. A comment belongs to the line below it: that of the same
 * form, and the same id or place in its part. Where the other file has no such line, the comment stands before the next
 * line that both have. Not thread-safe; one for each pair of files.
 */
final class Comments {
    private final Map<Key, List<Line>> before = new LinkedHashMap<>();
    private List<Line> waiting = new ArrayList<>();

    /** A line: the part in which it stands, its form, and its id or its number among those of this form. */
    private record Key(String part, LineForm form, String which) {}

    private Comments() {}

    /** {@code lines} with the comments of {@code original}. */
    static List<Line> carried(List<Line> original, List<Line> lines) {
        Comments comments = new Comments();
        List<Key> known = new Keys().of(lines);
        comments.collect(original, known);
        return comments.placed(lines, known);
    }

    private void collect(List<Line> original, List<Key> known) {
        List<Key> keys = new Keys().of(original);
        int next = 0;
        for (Line line : original) {
            if (line instanceof Line.Comment) {
                waiting.add(line);
            } else if (line instanceof Line.Sentence) {
                Key key = keys.get(next++);
                if (!waiting.isEmpty() && known.contains(key)) {
                    before.computeIfAbsent(key, anew -> new ArrayList<>()).addAll(waiting);
                    waiting = new ArrayList<>();
                }
            }
        }
    }

    private List<Line> placed(List<Line> lines, List<Key> known) {
        List<Line> all = new ArrayList<>();
        int next = 0;
        for (Line line : lines) {
            if (line instanceof Line.Sentence) {
                all.addAll(before.getOrDefault(known.get(next++), List.of()));
            }
            all.add(line);
        }
        all.addAll(waiting);
        return all;
    }

    /** Names the sentences of one file. */
    private static final class Keys {
        private final Map<Key, Integer> counts = new HashMap<>();
        private String part = "";

        List<Key> of(List<Line> lines) {
            List<Key> keys = new ArrayList<>();
            for (Line line : lines) {
                if (line instanceof Line.Sentence sentence) {
                    keys.add(key(sentence));
                }
            }
            return keys;
        }

        private Key key(Line.Sentence sentence) {
            LineForm form = sentence.statement().form();
            Optional<String> id = sentence.statement().captures().find("id", String.class);
            // The score of a pack is declared under an id of its own in each file.
            boolean isNamed = id.isPresent() && form != LineForm.SCORE;
            Key alike = new Key(part, form, isNamed ? "id " + id.orElse("") : "");
            Key key = new Key(part, form, alike.which() + '#' + counts.merge(alike, 1, Integer::sum));
            if (form == LineForm.END) {
                part = "";
            } else if (form.opens() && part.isEmpty()) {
                part = form + key.which();
            }
            return key;
        }
    }
}
