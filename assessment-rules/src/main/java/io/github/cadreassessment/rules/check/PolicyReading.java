package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.FromText;
import io.github.cadreassessment.rules.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one rule file of sentences. Immutable and thread-safe.
 *
 * @param policy the policy; {@code null} exactly when a diagnostic is an error
 * @param notes titles and places of what was understood
 * @param language the language of the file
 * @param diagnostics everything its author should know, by place
 */
public record PolicyReading(@Nullable Policy policy, Notes notes, Language language, List<Diagnostic> diagnostics) {
    public PolicyReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads {@code file}, whose nouns are those of {@code catalogue}. Never throws for what a file contains. */
    public static PolicyReading of(SourceFile file, TermCatalogue catalogue) {
        return of(file, catalogue, id -> Optional.empty());
    }

    /**
     * Reads {@code file}, which may use other packs.
     *
     * @param packs the pack of an id; empty where there is none, or it has errors
     */
    public static PolicyReading of(
            SourceFile file, TermCatalogue catalogue, Function<String, Optional<UsedPack>> packs) {
        Language language = FromText.language(file);
        Complaints complaints = new Complaints(file.name(), language);
        SyntaxTree tree = FromText.read(file, catalogue, complaints);
        FromSyntax check = new FromSyntax(catalogue, complaints, packs);
        Policy policy = check.policy(tree);
        return new PolicyReading(complaints.hasErrors() ? null : policy, check.notes(), language, complaints.all());
    }
}
