package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A line form in one language, see {@link LineForm}. Immutable and thread-safe.
 *
 * @param elements what has to be matched, in order
 */
public record Pattern(List<Element> elements) {
    public Pattern {
        elements = List.copyOf(elements);
    }

    /** A part of a pattern. */
    public sealed interface Element {
        /** These words or this punctuation mark. */
        record Literal(String words) implements Element {}

        /** Where the canonical form has a space; reading needs none. */
        record Space() implements Element {}

        /** A slot. */
        record Slot(String name, SlotType type) implements Element {}

        /** Something that may be left out. */
        record Maybe(Pattern pattern) implements Element {}

        /** One of several, the canonical one first. */
        record OneOf(List<Pattern> patterns) implements Element {}
    }

    static Pattern parse(String notation) {
        return new Notation(notation).pattern();
    }

    /** Reads the notation of patterns; it is written in this package only, so mistakes in it are ours. */
    private static final class Notation {
        private final String text;
        private int at;

        Notation(String text) {
            this.text = text;
        }

        Pattern pattern() {
            List<Element> elements = new ArrayList<>();
            while (at < text.length() && "])|".indexOf(text.charAt(at)) < 0) {
                char next = text.charAt(at);
                if (next == ' ') {
                    at++;
                    elements.add(new Element.Space());
                } else if (next == '{') {
                    elements.add(slot());
                } else if (next == '[') {
                    at++;
                    Pattern inner = pattern();
                    at++;
                    elements.add(new Element.Maybe(inner));
                } else if (next == '(' && !text.startsWith("({", at)) {
                    elements.add(oneOf());
                } else {
                    elements.add(literal());
                }
            }
            return new Pattern(elements);
        }

        private Element slot() {
            int colon = text.indexOf(':', at);
            int close = text.indexOf('}', at);
            Element slot =
                    new Element.Slot(text.substring(at + 1, colon), SlotType.valueOf(text.substring(colon + 1, close)));
            at = close + 1;
            if (at < text.length() && text.charAt(at) == ')') {
                // The closing bracket of an item number is a literal, not the end of a choice.
                at++;
                return new Element.OneOf(List.of(new Pattern(List.of(slot, new Element.Literal(")")))));
            }
            return slot;
        }

        private Element oneOf() {
            List<Pattern> patterns = new ArrayList<>();
            do {
                at++;
                patterns.add(pattern());
            } while (text.charAt(at) == '|');
            at++;
            return new Element.OneOf(List.copyOf(patterns));
        }

        private Element literal() {
            int from = at;
            if ("(,:=".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                while (at < text.length() && "{[](|), :=".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            return new Element.Literal(text.substring(from, at));
        }
    }
}
