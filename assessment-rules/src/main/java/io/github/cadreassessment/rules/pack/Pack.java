package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.format.Formatting;
import io.github.cadreassessment.rules.format.Translation;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.text.TextFromPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A policy with everything that stands beside it. Immutable and thread-safe.
 *
 * <p>A pack of sentences can be put in force on any date and under any choice of readings and parameters. A pack that has
 * its canonical form only is already in force: nothing is left to choose in it.
 */
public final class Pack {
    private static final List<String> BUNDLED = List.of(
            "cadre-training",
            "civil-servant-appraisal",
            "leading-posts",
            "parallel-ranks",
            "party-review",
            "sanction-effects",
            "terms-of-office",
            "township-learning");

    private final @Nullable Policy policy;
    private final @Nullable PolicyInForce fixed;
    private final Notes notes;
    private final String file;
    private final TermCatalogue catalogue;

    Pack(@Nullable Policy policy, @Nullable PolicyInForce fixed, Notes notes, String file, TermCatalogue catalogue) {
        this.policy = policy;
        this.fixed = fixed;
        this.notes = notes;
        this.file = file;
        this.catalogue = catalogue;
    }

    /** The ids of the packs that come with the library. */
    public static List<String> bundledIds() {
        return BUNDLED;
    }

    /**
     * Reads a pack that comes with the library.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static PackReading bundled(String id) {
        requireBundled(id);
        return reading(id, PackFiles.bundled(id), TermCatalogue.builtIn(), PackFiles::ofBundled);
    }

    /**
     * Reads the rule files ({@code *.policy}, {@code *.drl}) of a folder, or one of them. A pack that it uses is looked for
     * beside it, and then among those that come with the library.
     *
     * @throws IllegalArgumentException if there is none
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static PackReading read(Path place) {
        List<SourceFile> files = PackFiles.of(place);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("The pack (" + place.getFileName()
                    + ") must be a folder with .policy or .drl files, or one such file. Maybe it is misspelt.");
        }
        return reading("", files, TermCatalogue.builtIn(), id -> PackFiles.beside(place, id));
    }

    /**
     * The files of scenarios ({@code *.scenario}, {@code *.scenario.csv}) that stand beside the rule files of a folder, or
     * beside one of them; possibly none. They are read by {@code ScenarioReading}.
     *
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static List<SourceFile> scenarioFiles(Path place) {
        return PackFiles.scenariosOf(place);
    }

    /**
     * The files of scenarios of a pack that comes with the library.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static List<SourceFile> bundledScenarioFiles(String id) {
        requireBundled(id);
        return PackFiles.scenariosOfBundled(id);
    }

    /**
     * The files of sentences ({@code *.policy}) of a folder, or one of them, as they should be written; possibly none.
     * Nothing is written.
     *
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static List<Formatting> formatted(Path place) {
        PackReader reader = new PackReader(TermCatalogue.builtIn(), id -> PackFiles.beside(place, id), List.of());
        return PackFiles.of(place).stream()
                .filter(file -> !PackReader.isCanonical(file))
                .map(file -> Formatting.of(file, TermCatalogue.builtIn(), reader::used))
                .toList();
    }

    /**
     * The pack in a folder, or in a rule file, in sentences of {@code to}, see {@link Translation}. Nothing is written.
     *
     * @throws IllegalStateException if the pack has errors, or its canonical form only
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Translation translated(Path place, Language to) {
        return read(place).orElseThrow().translated(PackFiles.of(place), to);
    }

    /**
     * A pack that comes with the library in sentences of {@code to}, see {@link Translation}.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Translation translatedBundled(String id, Language to) {
        return bundled(id).orElseThrow().translated(PackFiles.bundled(id), to);
    }

    private Translation translated(List<SourceFile> files, Language to) {
        List<SourceFile> ofSentences =
                files.stream().filter(file -> !PackReader.isCanonical(file)).toList();
        return Translation.of(requireSentences(), notes, to, ofSentences, catalogue);
    }

    /** Reads rule files whose nouns are those of {@code catalogue}. */
    public static PackReading read(List<SourceFile> files, TermCatalogue catalogue) {
        return reading("", files, catalogue, PackFiles::ofBundled);
    }

    private static void requireBundled(String id) {
        if (!BUNDLED.contains(id)) {
            throw new IllegalArgumentException("The id (" + id + ") of a bundled pack must be one of " + BUNDLED
                    + ". Maybe give the folder of your pack instead.");
        }
    }

    private static PackReading reading(
            String id, List<SourceFile> files, TermCatalogue catalogue, Function<String, List<SourceFile>> others) {
        return new PackReader(catalogue, others, id.isEmpty() ? List.of() : List.of(id)).read(files);
    }

    /** The id of the policy. */
    public String id() {
        return policy != null ? policy.id() : fixed != null ? fixed.id() : "";
    }

    /** The policy for all dates; empty where the pack has its canonical form only. */
    public Optional<Policy> policy() {
        return Optional.ofNullable(policy);
    }

    /** Titles, articles and places. */
    public Notes notes() {
        return notes;
    }

    /** The terms that its rules may read. */
    public TermCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Puts the policy in force.
     *
     * @throws io.github.cadreassessment.rules.inforce.NotInForceException if nothing is in force on that date
     * @throws IllegalArgumentException if a reading, alternative or parameter that was chosen does not exist, or the pack
     *     has its canonical form only and something was chosen
     */
    public InForce inForce(Choices choices) {
        if (policy != null) {
            return FromPolicy.putInForce(policy, notes, choices);
        }
        if (fixed == null
                || !choices.readings().isEmpty()
                || !choices.parameters().isEmpty()) {
            throw new IllegalArgumentException("The choices of pack (" + id()
                    + ") must be empty, as it has its canonical form only. Maybe use its sentences.");
        }
        return InForce.withoutNotes(fixed, file);
    }

    /** Makes ready to answer, see {@link #inForce} for what is thrown. */
    public Assessor assessor(Choices choices, Execution execution) {
        return Assessor.of(inForce(choices), catalogue, execution);
    }

    /** The canonical form of the policy in force, see {@link #inForce} for what is thrown. */
    public String drl(Choices choices) {
        return DrlFromPolicy.emit(inForce(choices).policy(), catalogue);
    }

    /**
     * The policy as canonical sentences.
     *
     * @throws IllegalStateException if the pack has its canonical form only
     */
    public String sentences(Language language) {
        return TextFromPolicy.print(requireSentences(), notes, language, catalogue);
    }

    private Policy requireSentences() {
        if (policy == null) {
            throw new IllegalStateException(
                    "The pack (" + id() + ") must have sentences to print them. Maybe print its canonical form.");
        }
        return policy;
    }
}
