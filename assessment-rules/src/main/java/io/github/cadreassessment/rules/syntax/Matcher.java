package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.rules.syntax.Pattern.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Matches a pattern in every way that it can be matched. */
final class Matcher {
    // Enough for every line that has a few readings; a line with more is ambiguous anyway.
    private static final int MOST_WAYS = 64;

    private Matcher() {}

    static List<Match<Captures>> match(Pattern pattern, SourceLine line, int from, Slots slots, Furthest furthest) {
        return elements(pattern, line, Set.of(new Match<>(Captures.NONE, from)), slots, furthest).stream()
                .toList();
    }

    private static Set<Match<Captures>> elements(
            Pattern pattern, SourceLine line, Set<Match<Captures>> start, Slots slots, Furthest furthest) {
        Set<Match<Captures>> ways = start;
        for (Element element : pattern.elements()) {
            Set<Match<Captures>> next = new LinkedHashSet<>();
            for (Match<Captures> way : ways) {
                if (next.size() < MOST_WAYS) {
                    next.addAll(element(element, line, way, slots, furthest));
                }
            }
            ways = next;
        }
        return ways;
    }

    private static Set<Match<Captures>> element(
            Element element, SourceLine line, Match<Captures> way, Slots slots, Furthest furthest) {
        Set<Match<Captures>> found = new LinkedHashSet<>();
        if (element instanceof Element.Space) {
            found.add(way);
        } else if (element instanceof Element.Literal literal) {
            int start = line.skipSpaces(way.end());
            furthest.expect(start, literal.words());
            int end = start < line.text().length() ? Phrases.end(line.text(), start, literal.words()) : -1;
            if (end >= 0) {
                found.add(new Match<>(way.value(), end));
            }
        } else if (element instanceof Element.Slot slot) {
            int start = line.skipSpaces(way.end());
            for (Match<?> match : slots.at(slot.type(), line, way.end(), furthest)) {
                Span span = Span.of(line, start, match.end());
                found.add(new Match<>(way.value().with(slot.name(), match.value(), span), match.end()));
            }
        } else if (element instanceof Element.Maybe maybe) {
            found.add(way);
            found.addAll(elements(maybe.pattern(), line, Set.of(way), slots, furthest));
        } else if (element instanceof Element.OneOf oneOf) {
            for (Pattern pattern : oneOf.patterns()) {
                found.addAll(elements(pattern, line, Set.of(way), slots, furthest));
            }
        }
        return found;
    }

    /** The different ways in which the whole line is matched. */
    static List<Captures> whole(Pattern pattern, SourceLine line, Slots slots, Furthest furthest) {
        Set<Captures> whole = new LinkedHashSet<>();
        for (Match<Captures> way : match(pattern, line, 0, slots, furthest)) {
            int end = line.skipSpaces(way.end());
            if (end == line.text().length()) {
                whole.add(way.value());
            } else {
                furthest.expect(end, "");
            }
        }
        return new ArrayList<>(whole);
    }
}
