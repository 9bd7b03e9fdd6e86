package io.github.cadreassessment.rules.format;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.FromText;
import io.github.cadreassessment.rules.syntax.Line;
import io.github.cadreassessment.rules.text.TextFromPolicy;
import io.github.cadreassessment.rules.text.Untranslated;
import java.util.Comparator;
import java.util.List;

/**
 * A policy in sentences of the other language. Immutable and thread-safe.
 *
 * <p>It means the same, which is checked each time by reading it again. It uses no other pack: what the original takes from
 * others, and the statuses that it declares, are written out where they are used. Comments stand where they stood, in the
 * language of their author.
 *
 * @param text the rule file
 * @param untranslated the words of its authors that are known in the other language only, and stand in the file like that;
 *     parameters and scores stand there by their ids instead
 */
public record Translation(String text, List<Untranslated> untranslated) {
    public Translation {
        untranslated = List.copyOf(untranslated);
    }

    /**
     * Translates {@code policy}.
     *
     * @param notes its titles in the languages in which they are known
     * @param files the files of sentences that it was read from, without errors; the comments are those of the file in this
     *     language, and if there is none, of the other
     * @throws IllegalStateException if the translation does not mean the same, which is a mistake of ours
     */
    public static Translation of(
            Policy policy, Notes notes, Language to, List<SourceFile> files, TermCatalogue catalogue) {
        Notes filled = Untranslated.filled(policy, notes, to);
        String plain = TextFromPolicy.print(policy, filled, to, catalogue);
        List<Line> lines = FromText.respaced(file(plain), catalogue);
        List<Line> original = files.stream()
                .min(Comparator.comparing(file -> FromText.language(file) != to))
                .map(file -> FromText.respaced(file, catalogue))
                .orElse(List.of());
        String text = Layout.text(Comments.carried(original, lines));
        PolicyReading again = PolicyReading.of(file(text), catalogue);
        if (!policy.equals(again.policy())) {
            throw new IllegalStateException("The translation of pack (" + policy.id()
                    + ") must mean the same as the pack. Maybe report this, with the pack.");
        }
        return new Translation(text, Untranslated.of(policy, notes, to));
    }

    private static SourceFile file(String text) {
        return SourceFile.of("translation.policy", text);
    }
}
