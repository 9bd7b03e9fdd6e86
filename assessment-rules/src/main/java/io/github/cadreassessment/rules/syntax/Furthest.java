package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers how far any way of reading a line got, and what would have been understood there. */
final class Furthest {
    private int index;
    private final Set<String> words = new LinkedHashSet<>();
    // Kept unopened: a line tries thousands of phrases, and only a line that is not understood asks for them.
    private final Set<Phrases<?>> phrases = new LinkedHashSet<>();
    private @Nullable Problem problem;

    /** What is wrong with something that was recognised for what it should be. */
    record Problem(int index, int length, Complaint complaint, Text help, List<Object> words) {}

    int index() {
        return index;
    }

    Set<String> expected() {
        Set<String> expected = new LinkedHashSet<>(words);
        phrases.forEach(each -> expected.addAll(each.words()));
        return expected;
    }

    @Nullable
    Problem problem() {
        return problem;
    }

    void expect(int at, String expected) {
        if (reaches(at)) {
            words.add(expected);
        }
    }

    void expect(int at, Phrases<?> expected) {
        if (reaches(at)) {
            phrases.add(expected);
        }
    }

    private boolean reaches(int at) {
        if (at > index) {
            index = at;
            words.clear();
            phrases.clear();
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
