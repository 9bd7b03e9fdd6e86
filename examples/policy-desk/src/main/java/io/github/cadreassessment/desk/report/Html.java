package io.github.cadreassessment.desk.report;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML. Stateless and thread-safe. */
final class Html {
    private Html() {}

    /** Plain text as it is written between tags and in quoted attributes. */
    static String text(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** An element with plain text in it; nothing where the text is empty. */
    static String element(String name, String plain) {
        return plain.isEmpty() ? "" : "<" + name + ">" + text(plain) + "</" + name + ">\n";
    }

    /** The row of column headings of a table. */
    static String headings(List<String> plain) {
        return plain.stream()
                .map(heading -> "<th scope=\"col\">" + text(heading) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
    }

    /** A cell with plain text, labelled for narrow screens, on which the headings are not shown. */
    static String cell(String label, String plain) {
        return cellOf(label, text(plain));
    }

    /** A cell with markup, labelled for narrow screens. */
    static String cellOf(String label, String markup) {
        return "<td data-label=\"" + text(label) + "\">" + markup + "</td>";
    }

    /** Markup that is shown on demand. */
    static String folded(String summary, String markup) {
        return "<details><summary>" + text(summary) + "</summary>\n" + markup + "</details>\n";
    }
}
