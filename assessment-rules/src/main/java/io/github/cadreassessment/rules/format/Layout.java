package io.github.cadreassessment.rules.format;

import io.github.cadreassessment.rules.syntax.Line;
import io.github.cadreassessment.rules.syntax.LineForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines below each other: indents them, and separates the parts. Not thread-safe; one for each text.
 *
 * <p>Four spaces for each part that a line stands in, and four more for conditions under a heading such as 应当, which no
 * END closes. A blank line stands around every part that an END closes, and none within it; between other lines it is for
 * the author to say, but there are never two. A comment belongs to the line below it.
 */
final class Layout {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final Deque<Part> open = new ArrayDeque<>();
    // Comments wait for the line below them, and say with it how deep they stand.
    private final List<Line> waiting = new ArrayList<>();
    private @Nullable LineForm last;
    private int lastLevel;

    private record Part(LineForm form, int level) {}

    private Layout() {}

    static String text(List<Line> lines) {
        Layout layout = new Layout();
        for (Line line : lines) {
            if (line instanceof Line.Sentence sentence) {
                layout.add(sentence);
            } else {
                layout.waiting.add(line);
            }
        }
        return layout.end();
    }

    private void add(Line.Sentence sentence) {
        LineForm form = sentence.statement().form();
        if (open.isEmpty()) {
            separate(form);
        } else {
            int level = form == LineForm.END ? innerLevel() : level(form);
            waiting.stream().filter(Line.Comment.class::isInstance).forEach(comment -> write(level, comment));
        }
        waiting.clear();
        int level = form == LineForm.END ? open.remove().level() : level(form);
        write(level, sentence);
        if (form.opens()) {
            open.push(new Part(form, level));
        }
        last = form;
        lastLevel = level;
    }

    private int level(LineForm form) {
        if (open.isEmpty()) {
            return 0;
        }
        Part part = open.element();
        boolean hasHeadings = part.form() == LineForm.RULE || part.form() == LineForm.EXCEPTION_CLAUSE;
        return part.level() + (hasHeadings && form.isCondition() ? 2 : 1);
    }

    /** How deep a comment stands at the end of a part: like the line before it, unless that opens the part. */
    private int innerLevel() {
        return Math.max(lastLevel, open.element().level() + 1);
    }

    /** Writes what stands between two lines outside every part, the second of which has this form. */
    private void separate(LineForm next) {
        int attached = waiting.size();
        while (attached > 0 && waiting.get(attached - 1) instanceof Line.Comment) {
            attached--;
        }
        if (last == LineForm.END) {
            blank();
        }
        waiting.subList(0, attached).forEach(line -> write(0, line));
        if (last != null && next.opens()) {
            blank();
        }
        waiting.subList(attached, waiting.size()).forEach(line -> write(0, line));
    }

    private String end() {
        if (last == LineForm.END && waiting.stream().anyMatch(Line.Comment.class::isInstance)) {
            blank();
        }
        waiting.forEach(line -> write(0, line));
        return text.toString().stripTrailing() + "\n";
    }

    private void write(int level, Line line) {
        if (line instanceof Line.Blank) {
            blank();
        } else {
            String words = line instanceof Line.Comment comment ? comment.text() : ((Line.Sentence) line).text();
            text.append(INDENT.repeat(level)).append(words).append('\n');
        }
    }

    private void blank() {
        if (!text.isEmpty() && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }
}
