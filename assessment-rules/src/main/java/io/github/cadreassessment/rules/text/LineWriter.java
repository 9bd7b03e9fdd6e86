package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Pattern;
import io.github.cadreassessment.rules.syntax.Pattern.Element;
import java.util.Map;

/** Writes lines by filling the patterns of the language. Not thread-safe; one for each text. */
public final class LineWriter {
    private static final String INDENT = "    ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Starts a text in this language. */
    public LineWriter(Language language) {
        this.language = language;
    }

    /** Writes a line of this form; optional parts are written if their slots are filled. */
    public void line(LineForm form, Map<String, String> slots) {
        text.append(INDENT.repeat(depth)).append(filled(form, slots)).append('\n');
    }

    /** Writes a line and what stands in the part that it opens. */
    public void part(LineForm form, Map<String, String> slots, Runnable content) {
        line(form, slots);
        indented(content);
        line(LineForm.END, Map.of());
    }

    /** Writes {@code content} one level deeper. */
    public void indented(Runnable content) {
        depth++;
        content.run();
        depth--;
    }

    /** Writes an empty line. */
    public void blank() {
        text.append('\n');
    }

    /** What was written. */
    public String text() {
        return text.toString();
    }

    private String filled(LineForm form, Map<String, String> slots) {
        StringBuilder line = new StringBuilder();
        fill(form.pattern(language), slots, line);
        return line.toString().replaceAll(" {2,}", " ").replace(" ,", ",").strip();
    }

    private static void fill(Pattern pattern, Map<String, String> slots, StringBuilder line) {
        for (Element element : pattern.elements()) {
            if (element instanceof Element.Space) {
                line.append(' ');
            } else if (element instanceof Element.Literal literal) {
                line.append(literal.words());
            } else if (element instanceof Element.Slot slot) {
                line.append(slots.getOrDefault(slot.name(), ""));
            } else if (element instanceof Element.Maybe maybe) {
                if (isWanted(maybe.pattern(), slots)) {
                    fill(maybe.pattern(), slots, line);
                }
            } else if (element instanceof Element.OneOf oneOf) {
                fill(oneOf.patterns().get(0), slots, line);
            }
        }
    }

    // A part without slots, such as the word 提拔 after 不得, is written always.
    private static boolean isWanted(Pattern pattern, Map<String, String> slots) {
        boolean punctuation = pattern.elements().stream()
                .allMatch(element -> element instanceof Element.Literal literal
                        && literal.words().equals(","));
        return !punctuation && isFilled(pattern, slots);
    }

    private static boolean isFilled(Pattern pattern, Map<String, String> slots) {
        return pattern.elements().stream().allMatch(element -> {
            if (element instanceof Element.OneOf oneOf) {
                return isFilled(oneOf.patterns().get(0), slots);
            }
            return !(element instanceof Element.Slot slot) || slots.containsKey(slot.name());
        });
    }
}
