package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The policy that everything is measured on, and what is asked. */
final class ThirtyRules {
    /** How many rules it has. */
    static final int COUNT = 30;

    private static final String FILE = "promotion.en.policy";

    private ThirtyRules() {}

    /** The policy. */
    static Pack pack() {
        try (InputStream file = Objects.requireNonNull(ThirtyRules.class.getResourceAsStream(FILE))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pack.read(List.of(SourceFile.of(FILE, text)), TermCatalogue.builtIn())
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The day that is asked about. */
    static Choices choices() {
        return Choices.on(Population.AS_OF);
    }

    /** What is asked about everybody. */
    static Question question() {
        return new Question.Promotion(PostLevel.TOWNSHIP_PRINCIPAL, Population.AS_OF);
    }

    /** The people that are measured. */
    static List<Cadre> people(int count) {
        return Population.of(count, 20261124L);
    }
}
