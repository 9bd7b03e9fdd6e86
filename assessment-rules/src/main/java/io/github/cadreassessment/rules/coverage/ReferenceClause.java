package io.github.cadreassessment.rules.coverage;

import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a pack as it is in force on the last day of the policy on which it is, under the readings that it asks for.
 *
 * @param choices a day and readings under which the rule is in force
 * @param policy the policy under them
 * @param clause the rule
 */
public record ReferenceClause(Choices choices, InForce policy, ClauseInForce clause) {
    /**
     * The rules of {@code pack} itself, without those of packs that it uses, in the order of the file. A rule that is never
     * in force, such as one that is for nobody under the readings that it asks for, is left out.
     *
     * @throws IllegalStateException if the pack has its canonical form only
     */
    public static List<ReferenceClause> of(Pack pack) {
        Policy policy = pack.policy()
                .orElseThrow(() -> new IllegalStateException(
                        "The pack (" + pack.id() + ") must have sentences to be covered. Maybe use its rule files."));
        Map<Choices, Optional<InForce>> known = new HashMap<>();
        List<ReferenceClause> clauses = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            if (isOwn(pack, rule)) {
                Choices choices = choices(policy, rule);
                known.computeIfAbsent(choices, some -> inForce(pack, some))
                        .flatMap(inForce -> inForce.policy().clauses().stream()
                                .filter(clause -> clause.id().equals(rule.id()))
                                .findFirst()
                                .map(clause -> new ReferenceClause(choices, inForce, clause)))
                        .ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    /** Whether the rule stands in a file of the pack, and not in one of a pack that it uses. */
    public static boolean isOwn(Pack pack, Rule rule) {
        var place = pack.notes().places().get(rule.id());
        var ofPack = pack.notes().places().get(pack.id());
        return place == null || ofPack == null || place.file().equals(ofPack.file());
    }

    private static Optional<InForce> inForce(Pack pack, Choices choices) {
        try {
            return Optional.of(pack.inForce(choices));
        } catch (NotInForceException nothing) {
            return Optional.empty();
        }
    }

    private static Choices choices(Policy policy, Rule rule) {
        Choices choices = Choices.on(lastDay(policy, rule));
        for (Rule.ReadingGuard guard : rule.guards()) {
            choices = choices.withReading(guard.reading(), guard.alternative());
        }
        return choices;
    }

    /**
     * The last day of the document of the rule; where it has none, the end of the year in which the newest document comes
     * into force, as at the start of a year there is nothing of it to be asked about.
     */
    private static LocalDate lastDay(Policy policy, Rule rule) {
        List<DocumentVersion> own = policy.documents().stream()
                .filter(document -> document.id().equals(rule.document()))
                .toList();
        LocalDate newest = policy.documents().stream()
                .map(DocumentVersion::from)
                .max(Comparator.naturalOrder())
                .map(day -> LocalDate.of(day.getYear(), 12, 31))
                .orElse(LocalDate.EPOCH);
        if (!rule.versionBy().isEmpty() || own.stream().anyMatch(document -> document.to() == null)) {
            return newest;
        }
        return own.stream()
                .flatMap(document -> Stream.ofNullable(document.to()))
                .max(Comparator.naturalOrder())
                .orElse(newest);
    }
}
