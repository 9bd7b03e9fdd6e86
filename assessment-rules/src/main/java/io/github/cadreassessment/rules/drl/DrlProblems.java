package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one text. Not thread-safe: one for each reading. */
final class DrlProblems {
    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    DrlProblems(String file) {
        this.file = file;
    }

    void add(DrlToken at, DrlComplaint complaint, Text message, Text help) {
        add(at.line(), at.column(), at.length(), complaint, message, help);
    }

    void add(int line, int column, int length, DrlComplaint complaint, Text message, Text help) {
        if (diagnostics.size() < Limits.DIAGNOSTICS) {
            diagnostics.add(new Diagnostic(
                    file, line, column, length, Severity.ERROR, complaint.code(), message, help, Language.EN));
        }
    }

    /** Adds a problem, and ends the reading of what cannot be read on from there. */
    DrlRefused refuse(DrlToken at, DrlComplaint complaint, Text message, Text help) {
        add(at, complaint, message, help);
        return new DrlRefused();
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    /** Ends the reading of a part; what is wrong was added before. Never leaves this package. */
    static final class DrlRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DrlRefused() {
            super("refused", null, false, false);
        }
    }
}
