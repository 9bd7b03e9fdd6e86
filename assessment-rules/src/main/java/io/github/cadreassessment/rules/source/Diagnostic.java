package io.github.cadreassessment.rules.source;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.Comparator;

/**
 * Something about a rule file that its author should know. Immutable and thread-safe; ordered by place.
 *
 * @param file the name of the file, without folders
 * @param line the line, from 1
 * @param column the column, from 1, in characters as an editor shows them
 * @param length how many characters it is about, 0 or more
 * @param severity how much it matters
 * @param code the stable code, such as P301
 * @param message what is wrong, in one sentence
 * @param help what to do, possibly empty
 * @param language the language of the file
 */
public record Diagnostic(
        String file,
        int line,
        int column,
        int length,
        Severity severity,
        String code,
        Text message,
        Text help,
        Language language)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.message().zh());

    /** The diagnostic in the language of its file: place, code and message, and the help on a line of its own. */
    public String print() {
        String first = file + ":" + line + ":" + column + " " + code + " " + message.in(language);
        String advice = help.in(language);
        return advice.isEmpty() ? first : first + "\n" + (language == Language.ZH ? "帮助: " : "help: ") + advice;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return print();
    }
}
