package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Remembers how far any way of reading a line got, and what would have been understood there. */
final class Furthest {
    private int index;
    private final Expected furthest = new Expected();
    private final NavigableMap<Integer, Expected> everywhere = new TreeMap<>();
    private final boolean keepsAll;
    private @Nullable Problem problem;

    /** Remembers what would have been understood at the furthest place only, which is quick. */
    Furthest() {
        this(false);
    }

    private Furthest(boolean keepsAll) {
        this.keepsAll = keepsAll;
    }

    /** Remembers what would have been understood at every place. */
    static Furthest keepingAll() {
        return new Furthest(true);
    }

    /** What would have been understood at a place. */
    private static final class Expected {
        private final Set<String> words = new LinkedHashSet<>();
        // Kept unopened: a line tries thousands of phrases, and only a line that is not understood asks for them.
        private final Set<Phrases<?>> phrases = new LinkedHashSet<>();

        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(words);
            phrases.forEach(each -> all.addAll(each.words()));
            return all;
        }

        void clear() {
            words.clear();
            phrases.clear();
        }
    }

    /** What is wrong with something that was recognised for what it should be. */
    record Problem(int index, int length, Complaint complaint, Text help, List<Object> words) {}

    int index() {
        return index;
    }

    /** What was expected at the furthest place. */
    Set<String> expected() {
        return furthest.all();
    }

    /** What was expected at each place; nothing unless all of it was kept. */
    Map<Integer, Set<String>> everywhere() {
        Map<Integer, Set<String>> all = new TreeMap<>();
        everywhere.forEach((at, expected) -> all.put(at, expected.all()));
        return all;
    }

    @Nullable
    Problem problem() {
        return problem;
    }

    void expect(int at, String expected) {
        if (reaches(at)) {
            furthest.words.add(expected);
        }
        if (keepsAll) {
            at(at).words.add(expected);
        }
    }

    void expect(int at, Phrases<?> expected) {
        if (reaches(at)) {
            furthest.phrases.add(expected);
        }
        if (keepsAll) {
            at(at).phrases.add(expected);
        }
    }

    private Expected at(int at) {
        return everywhere.computeIfAbsent(at, any -> new Expected());
    }

    private boolean reaches(int at) {
        if (at > index) {
            index = at;
            furthest.clear();
        }
        return at == index;
    }

    void problem(int from, int to, Complaint complaint, Text help, Object... words) {
        expect(to, "");
        if (problem == null || problem.index() < to) {
            problem = new Problem(to, to - from, complaint, help, List.of(words));
        }
    }
}
