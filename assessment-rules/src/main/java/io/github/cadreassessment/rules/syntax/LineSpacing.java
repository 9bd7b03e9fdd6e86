package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.syntax.Captures.Capture;
import io.github.cadreassessment.rules.syntax.Pattern.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line that was read once more: the words are its author's, the spaces are those of its form.
 *
 * <p>The pattern that read the line is walked again, with every slot where it was, so that what stands between the slots
 * comes out as {@code TextFromPolicy} would space it.
 */
final class LineSpacing {
    private final Language language;
    private final SlotSpacing slots;

    LineSpacing(Language language, Slots slots) {
        this.language = language;
        this.slots = new SlotSpacing(slots);
    }

    /**
     * The text of {@code line}, which was read as {@code statement}.
     *
     * @throws IllegalArgumentException if it was not
     */
    String text(SourceLine line, Statement statement) {
        List<Element> elements = statement.form().pattern(language).elements();
        @Nullable String text = written(elements, line, 0, statement.captures(), "");
        if (text == null) {
            throw new IllegalArgumentException("The line (" + line.number() + ") of a file must have the form ("
                    + statement.form() + ") as which it was read. Maybe it is a line of another file.");
        }
        return text.strip();
    }

    /** What was {@code before}, and the rest of the line from {@code at} on; {@code null} where it is not so written. */
    private @Nullable String written(
            List<Element> elements, SourceLine line, int at, Captures captures, String before) {
        if (elements.isEmpty()) {
            return line.skipSpaces(at) == line.text().length() ? before : null;
        }
        Element first = elements.get(0);
        List<Element> rest = elements.subList(1, elements.size());
        int start = line.skipSpaces(at);
        if (first instanceof Element.Space) {
            return written(rest, line, at, captures, before.endsWith(" ") ? before : before + " ");
        }
        if (first instanceof Element.Literal literal) {
            int end = start < line.text().length() ? Phrases.end(line.text(), start, literal.words()) : -1;
            String words = end < 0 ? "" : line.text().substring(start, end).replaceAll(" +", " ");
            String left = words.equals(",") ? before.stripTrailing() : before;
            return end < 0 ? null : written(rest, line, end, captures, left + words);
        }
        if (first instanceof Element.Slot slot) {
            Capture capture = captures.slots().get(slot.name());
            if (capture == null || capture.span().column() != line.column(start)) {
                return null;
            }
            int end = line.text().offsetByCodePoints(start, capture.span().length());
            String text = slots.text(slot.type(), capture.value(), line.text().substring(start, end));
            return written(rest, line, end, captures, before + text);
        }
        if (first instanceof Element.Maybe maybe) {
            @Nullable String filled = written(joined(maybe.pattern(), rest), line, at, captures, before);
            return filled != null ? filled : written(rest, line, at, captures, before);
        }
        for (Pattern pattern : ((Element.OneOf) first).patterns()) {
            @Nullable String one = written(joined(pattern, rest), line, at, captures, before);
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    private static List<Element> joined(Pattern pattern, List<Element> rest) {
        List<Element> all = new ArrayList<>(pattern.elements());
        all.addAll(rest);
        return all;
    }
}
