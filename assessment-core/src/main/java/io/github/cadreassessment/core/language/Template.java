package io.github.cadreassessment.core.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence in both languages with places to fill in: {0}, {1} … up to {9}. Immutable and thread-safe.
 *
 * @param text the sentence
 */
public record Template(Text text) {
    /** A sentence given in both languages. */
    public Template(String zh, String en) {
        this(new Text(zh, en));
    }

    /** The sentence with {0}, {1} … replaced; what is filled in is never looked into for further places. */
    public Text with(Text... arguments) {
        return new Text(fill(Language.ZH, arguments), fill(Language.EN, arguments));
    }

    /** {@code parts} in a row with the words of this one between them. */
    public Text between(List<Text> parts) {
        return new Text(between(parts, Language.ZH), between(parts, Language.EN));
    }

    private String between(List<Text> parts, Language language) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(text.only(language)));
    }

    private String fill(Language language, Text... arguments) {
        String template = text.only(language);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            filled.append(template, at, open);
            filled.append(arguments[template.charAt(open + 1) - '0'].in(language));
            at = open + "{0}".length();
        }
        return filled.append(template, at, template.length()).toString();
    }
}
