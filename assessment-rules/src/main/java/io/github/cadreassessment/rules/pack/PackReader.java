package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.check.UsedPack;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.drools.PolicyFromDrl;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.lint.LintReport;
import io.github.cadreassessment.rules.lint.Lints;
import io.github.cadreassessment.rules.lint.RuleFile;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack and holds them against each other. Not thread-safe; one for each pack. */
final class PackReader {
    /** How deep packs may use each other. */
    private static final int MOST_USES = 8;

    private final TermCatalogue catalogue;
    private final Function<String, List<SourceFile>> files;
    private final List<String> within;
    private final Map<String, Optional<UsedPack>> used = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private @Nullable PolicyReading sentences;
    private @Nullable PolicyInForce canonical;
    private Notes notes = Notes.NONE;

    /**
     * Makes a reader.
     *
     * @param files the files of the pack with an id; none where there is no such pack
     * @param within the packs that use this one, outermost first
     */
    PackReader(TermCatalogue catalogue, Function<String, List<SourceFile>> files, List<String> within) {
        this.catalogue = catalogue;
        this.files = files;
        this.within = within;
    }

    /** The pack with this id, read once for all the files that use it; empty where there is none, or it has errors. */
    Optional<UsedPack> used(String id) {
        Optional<UsedPack> known = used.get(id);
        if (known == null) {
            known = within.contains(id) || within.size() > MOST_USES ? Optional.empty() : readUsed(id);
            used.put(id, known);
        }
        return known;
    }

    private Optional<UsedPack> readUsed(String id) {
        List<String> path = new ArrayList<>(within);
        path.add(id);
        List<SourceFile> found = files.apply(id);
        Pack pack = found.isEmpty()
                ? null
                : new PackReader(catalogue, files, path).readAll(found).pack();
        return pack == null ? Optional.empty() : pack.policy().map(policy -> new UsedPack(policy, pack.notes()));
    }

    /** Reads the files; where they are without errors, they are also looked over for what looks like a mistake. */
    PackReading read(List<SourceFile> files) {
        PackReading reading = readAll(files);
        Policy policy = sentences == null ? null : sentences.policy();
        if (reading.pack() == null || policy == null) {
            return reading;
        }
        LintReport report = Lints.of(policy, ruleFiles, reading.diagnostics(), catalogue);
        return new PackReading(reading.pack(), report.open(), report.allowed());
    }

    private PackReading readAll(List<SourceFile> files) {
        String last = "";
        for (SourceFile file : files) {
            if (!isCanonical(file)) {
                sentences(file);
                last = file.name();
            }
        }
        for (SourceFile file : files) {
            if (isCanonical(file)) {
                canonical(file);
                last = last.isEmpty() ? file.name() : last;
            }
        }
        boolean wrong = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        Policy policy = sentences == null ? null : sentences.policy();
        return new PackReading(
                wrong ? null : new Pack(policy, policy == null ? canonical : null, notes, last, catalogue),
                diagnostics,
                List.of());
    }

    static boolean isCanonical(SourceFile file) {
        return file.name().endsWith(".drl");
    }

    private void sentences(SourceFile file) {
        PolicyReading reading = PolicyReading.of(file, catalogue, this::used);
        diagnostics.addAll(reading.diagnostics());
        ruleFiles.add(new RuleFile(file.name(), reading.language(), reading.notes()));
        PolicyReading before = sentences;
        if (before == null) {
            sentences = reading;
            notes = reading.notes();
            return;
        }
        notes = notes.orElse(reading.notes());
        Policy one = before.policy();
        Policy other = reading.policy();
        if (before.language() == reading.language()) {
            add(Complaint.SAME_LANGUAGE_TWICE, file, reading.language());
        } else if (one != null && other != null && !one.equals(other)) {
            add(Complaint.LANGUAGES_DIFFER, file, reading.language(), difference(one, other));
        }
    }

    private static String difference(Policy one, Policy other) {
        if (!one.id().equals(other.id())) {
            return other.id();
        }
        for (int i = 0; i < Math.min(one.rules().size(), other.rules().size()); i++) {
            Rule rule = other.rules().get(i);
            if (!rule.equals(one.rules().get(i))) {
                return rule.id();
            }
        }
        if (one.rules().size() != other.rules().size()) {
            List<Rule> longer = one.rules().size() > other.rules().size() ? one.rules() : other.rules();
            return longer.get(longer.size() - 1).id();
        }
        if (!one.parameters().equals(other.parameters())) {
            return firstDifferent(one.parameters(), other.parameters());
        }
        if (!one.readings().equals(other.readings())) {
            return firstDifferent(one.readings(), other.readings());
        }
        if (!one.exceptions().equals(other.exceptions())) {
            return firstDifferent(one.exceptions(), other.exceptions());
        }
        return firstDifferent(one.documents(), other.documents());
    }

    private static <T> String firstDifferent(List<T> one, List<T> other) {
        List<T> rest = new ArrayList<>(other);
        rest.removeAll(one);
        if (rest.isEmpty()) {
            rest.addAll(one);
            rest.removeAll(other);
        }
        return rest.isEmpty() ? "…" : id(rest.get(0));
    }

    private static String id(Object declared) {
        if (declared instanceof io.github.cadreassessment.rules.policy.Parameter parameter) {
            return parameter.id();
        }
        if (declared instanceof io.github.cadreassessment.rules.policy.Reading reading) {
            return reading.id();
        }
        if (declared instanceof ExceptionClause exception) {
            return exception.id();
        }
        return declared instanceof DocumentVersion document ? document.id() : "…";
    }

    private void canonical(SourceFile file) {
        DrlReading reading = PolicyFromDrl.read(file, catalogue);
        diagnostics.addAll(reading.diagnostics());
        canonical = reading.policy();
        Policy policy = sentences == null ? null : sentences.policy();
        if (policy != null && canonical != null && !canonical.equals(byDefault(policy))) {
            add(Complaint.CANONICAL_DIFFERS, file, sentences == null ? Language.ZH : sentences.language());
        }
    }

    /** The policy under its own defaults on the day that its newest document comes into force. */
    private static @Nullable PolicyInForce byDefault(Policy policy) {
        LocalDate day = policy.documents().stream()
                .map(DocumentVersion::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        try {
            return FromPolicy.putInForce(policy, Notes.NONE, Choices.on(day)).policy();
        } catch (NotInForceException nothing) {
            return null;
        }
    }

    private void add(Complaint complaint, SourceFile file, Language language, Object... words) {
        diagnostics.add(complaint.at(file.name(), language, 1, 1, 0, Text.NONE, words));
    }
}
