package io.github.cadreassessment.rules.format;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.check.UsedPack;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.FromText;
import io.github.cadreassessment.rules.syntax.Line;
import io.github.cadreassessment.rules.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of formatting a rule file. Immutable and thread-safe.
 *
 * @param file the file as it is
 * @param text the file as it should be; {@code null} where it has errors and is left alone
 * @param diagnostics the errors
 */
public record Formatting(SourceFile file, @Nullable String text, List<Diagnostic> diagnostics) {
    public Formatting {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Formats {@code file}. Never throws for what a file contains.
     *
     * @param packs the pack of an id, as the file may use others; empty where there is none, or it has errors
     */
    public static Formatting of(SourceFile file, TermCatalogue catalogue, Function<String, Optional<UsedPack>> packs) {
        PolicyReading before = PolicyReading.of(file, catalogue, packs);
        if (before.policy() == null) {
            return new Formatting(file, null, before.diagnostics());
        }
        String text = Layout.text(FromText.respaced(file, catalogue));
        return checked(file, before, text, catalogue, packs);
    }

    /** With {@code text}, if it means what the file means; otherwise we made a mistake, and the file is left alone. */
    static Formatting checked(
            SourceFile file,
            PolicyReading before,
            String text,
            TermCatalogue catalogue,
            Function<String, Optional<UsedPack>> packs) {
        SourceFile formatted = SourceFile.of(file.name(), text);
        PolicyReading after = PolicyReading.of(formatted, catalogue, packs);
        if (before.policy() != null
                && before.policy().equals(after.policy())
                && before.language() == after.language()
                && isSame(before.notes(), after.notes())) {
            return new Formatting(file, text, List.of());
        }
        return new Formatting(file, null, List.of(mistake(file, before, formatted, after, catalogue)));
    }

    // Places move with the lines.
    private static boolean isSame(Notes one, Notes other) {
        return one.titles().equals(other.titles())
                && one.articles().equals(other.articles())
                && one.reasons().equals(other.reasons());
    }

    /** Names the line of {@code file} that came out wrong. */
    private static Diagnostic mistake(
            SourceFile file, PolicyReading before, SourceFile formatted, PolicyReading after, TermCatalogue catalogue) {
        List<Statement> ours = statements(file, catalogue);
        List<Statement> theirs = after.policy() == null ? List.of() : statements(formatted, catalogue);
        Statement wrong = ours.get(0);
        for (int i = ours.size() - 1; i >= 0; i--) {
            if (i < theirs.size() && !ours.get(i).saysTheSame(theirs.get(i))) {
                wrong = ours.get(i);
            }
        }
        if (after.policy() == null) {
            // Blank lines and comments may have moved, but the lines that say something are as many as before.
            int errorAt = after.diagnostics().get(0).line();
            long index = formatted
                    .text()
                    .orElse("")
                    .lines()
                    .limit(errorAt)
                    .filter(Formatting::saysSomething)
                    .count();
            wrong = ours.get((int) Math.max(0, Math.min(ours.size(), index) - 1));
        }
        return Complaint.MEANING_CHANGED.at(
                file.name(),
                before.language(),
                wrong.span().line(),
                wrong.span().column(),
                wrong.span().length(),
                Text.NONE);
    }

    private static boolean saysSomething(String line) {
        return !line.isBlank() && line.strip().charAt(0) != '#';
    }

    private static List<Statement> statements(SourceFile file, TermCatalogue catalogue) {
        List<Statement> statements = new ArrayList<>();
        for (Line line : FromText.respaced(file, catalogue)) {
            if (line instanceof Line.Sentence sentence) {
                statements.add(sentence.statement());
            }
        }
        return statements;
    }

    /** Whether the file should be written anew. */
    public boolean isChange() {
        return text != null && !file.holds(text);
    }

    /**
     * A line that should change.
     *
     * @param line its number, from 1
     * @param is what stands there
     * @param should what should; where one of them ends earlier it is empty
     */
    public record Change(int line, String is, String should) {}

    /** The first line that should change; empty where none should. */
    public Optional<Change> firstChange() {
        if (text == null || file.holds(text)) {
            return Optional.empty();
        }
        List<String> is = List.of(file.text().orElse("").split("\n", -1));
        List<String> should = List.of(text.split("\n", -1));
        int at = 0;
        while (at < is.size() && at < should.size() && is.get(at).equals(should.get(at))) {
            at++;
        }
        if (at == is.size() && at == should.size()) {
            at = 0; // It is the mark that some editors put before the first line.
        }
        at = Math.min(at, is.size() - 1);
        return Optional.of(new Change(at + 1, line(is, at).replace("\r", ""), line(should, at)));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
