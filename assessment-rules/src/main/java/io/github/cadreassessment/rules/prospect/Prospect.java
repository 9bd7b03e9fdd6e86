package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead of somebody who is not eligible. Immutable and thread-safe.
 *
 * @param goal what is looked for
 * @param now the answer now
 * @param outlook how the answer changes with time; {@code null} where nobody looked ahead
 * @param changes the smallest changes after which nothing bars any more, up to three of the same size; empty where nothing
 *     bars now, or none was found
 * @param exceptions the exceptions to what bars now
 * @param facts the single facts that settle the answer, with what they would make of it; empty where it is settled
 */
public record Prospect(
        Goal goal,
        Assessment now,
        @Nullable Outlook outlook,
        List<SmallestChange> changes,
        ExceptionRoutes exceptions,
        List<FactOutcomes> facts) {
    public Prospect {
        changes = List.copyOf(changes);
        facts = List.copyOf(facts);
    }

    /** All of it in words, one text a line. */
    public List<Text> lines(TermCatalogue catalogue) {
        return new ProspectWords(this, catalogue).lines();
    }

    /** The lines as plain text in one language, each ended by a line feed. */
    public String text(Language language, TermCatalogue catalogue) {
        StringBuilder text = new StringBuilder();
        lines(catalogue).forEach(line -> text.append(line.in(language)).append('\n'));
        return text.toString();
    }
}
