package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects the diagnostics of one file. Not thread-safe; used within one reading. */
public final class Complaints {
    private final String file;
    private final Language language;
    private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();
    private boolean overflowed;

    /** Starts with none. */
    public Complaints(String file, Language language) {
        this.file = file;
        this.language = language;
    }

    /** The language of the file. */
    public Language language() {
        return language;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    void add(Complaint complaint, SourceLine line, int index, int length, Text help, Object... words) {
        add(complaint.at(file, language, line.number(), line.column(index), length, help, words));
    }

    /** Adds one about a place as written. */
    public void add(Complaint complaint, Span span, Text help, Object... words) {
        add(complaint.at(file, language, span.line(), span.column(), span.length(), help, words));
    }

    private void add(Diagnostic diagnostic) {
        if (diagnostics.size() < Limits.DIAGNOSTICS) {
            diagnostics.add(diagnostic);
        } else if (!diagnostics.contains(diagnostic)) {
            overflowed = true;
        }
    }

    /** Whether more of them would not be listed. */
    boolean isFull() {
        return diagnostics.size() >= Limits.DIAGNOSTICS;
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** All of them, by place. */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (overflowed) {
            Diagnostic last = all.get(all.size() - 1);
            all.add(Complaint.MORE.at(file, language, last.line(), last.column(), 0, Text.NONE));
        }
        return List.copyOf(all);
    }
}
