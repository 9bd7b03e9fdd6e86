package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.interpret.Interpreter;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.testkit.RandomCases;
import io.github.cadreassessment.rules.testkit.RandomSentencePolicies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lints say of random policies, against what the interpreter finds of random cases: no case may prove them wrong. */
class LintSoundnessTest {
    private static final int POLICIES = 3_000;
    private static final int CASES = 12;

    /** Few terms, so that conditions meet. */
    private static final TermCatalogue CATALOGUE = few();

    private final Map<Complaint, Integer> tried = new EnumMap<>(Complaint.class);

    private static TermCatalogue few() {
        Set<String> ids =
                Set.of("age", "work-duration", "grassroots-count", "reserve-cadre", "education", "birth-date");
        TermCatalogue all = TermCatalogue.builtIn();
        List<Term> terms = all.terms().stream()
                .filter(term -> ids.contains(term.id())
                        || term.id().equals("target-level")
                        || term.collection().equals("mass-work-targets"))
                .toList();
        return new TermCatalogue(
                terms, List.of(all.collection("mass-work-targets").orElseThrow()));
    }

    @Test
    void lint_ofARandomPolicy_isProvedWrongByNoCase() {
        for (long seed = 0; seed < POLICIES; seed++) {
            Policy policy = RandomSentencePolicies.about(CATALOGUE, seed, QuestionKind.PROMOTION);
            List<Lint> lints = lints(policy);
            if (!lints.isEmpty()) {
                lints.forEach(lint -> tried.merge(lint.complaint(), 1, Integer::sum));
                for (CaseView view : RandomCases.of(CATALOGUE, seed, CASES)) {
                    findings(policy, view, new Random(seed))
                            .ifPresent(findings -> lints.forEach(lint -> check(lint, policy, findings)));
                }
            }
        }
        assertThat(tried)
                .containsOnlyKeys(
                        Complaint.NEVER,
                        Complaint.ALWAYS,
                        Complaint.NOBODY,
                        Complaint.REPEATED,
                        Complaint.CONTRADICTORY);
        tried.forEach((complaint, number) ->
                assertThat(number).as("policies with " + complaint).isGreaterThan(5));
    }

    private static List<Lint> lints(Policy policy) {
        Claims claims = new Claims(policy, CATALOGUE);
        Proof proof = new Proof();
        ItemLints items = new ItemLints(claims, proof);
        List<Lint> lints = new ArrayList<>();
        List<RuleClaims> clauses = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            clauses.add(RuleClaims.of(rule, claims));
            lints.addAll(items.of(clauses.get(clauses.size() - 1)));
        }
        List<Lint> pairs = lints.isEmpty() ? new PairLints(policy, proof).of(clauses, id -> true) : List.of();
        return Stream.concat(lints.stream(), pairs.stream()).toList();
    }

    private static Optional<List<Finding>> findings(Policy policy, CaseView view, Random random) {
        Choices choices = Choices.on(RandomSentencePolicies.inForceOn());
        for (Reading reading : policy.readings()) {
            List<String> all = reading.alternatives();
            choices = choices.withReading(reading.id(), all.get(random.nextInt(all.size())));
        }
        try {
            InForce inForce = FromPolicy.putInForce(policy, Notes.NONE, choices);
            return Optional.of(Interpreter.findings(inForce, view));
        } catch (NotInForceException nobodyUnderTheseReadings) {
            return Optional.empty();
        }
    }

    private static void check(Lint lint, Policy policy, List<Finding> findings) {
        Rule rule = policy.rules().stream()
                .filter(one -> one.id().equals(lint.about()))
                .findFirst()
                .orElseThrow();
        if (!rule.versionBy().isEmpty()) {
            return; // Outside of the time of its document nothing is asked, whatever its conditions are.
        }
        boolean bar = rule.kind() == ClauseKind.BAR;
        String number =
                lint.key().equals(Notes.who(rule.id())) ? "who" : lint.key().replaceFirst(".*:", "");
        List<Finding> about = of(rule.id(), findings);
        List<Finding> ofItem = bar && rule.items().size() > 1
                ? about.stream()
                        .filter(finding -> finding.item().equals(number))
                        .toList()
                : about;
        switch (lint.complaint()) {
            case NOBODY -> none(lint, about, Status.MET, Status.UNMET);
            case NEVER -> none(lint, ofItem, bar ? Status.UNMET : Status.MET);
            case ALWAYS -> {
                // Of the lines of a requirement one alone says nothing of the whole.
                if (bar) {
                    none(lint, ofItem, Status.MET);
                }
            }
            case REPEATED -> {
                List<Finding> other = of(lint.words().get(1), findings);
                if (lint.key().equals(rule.id()) && has(about, Status.UNMET)) {
                    assertThat(other).as(lint + "").noneMatch(finding -> isSurely(finding, Status.NOT_APPLICABLE));
                    assertThat(has(other, Status.MET) && other.size() == 1)
                            .as(lint + "")
                            .isFalse();
                }
            }
            case CONTRADICTORY ->
                assertThat(complies(about) && complies(of(lint.words().get(1), findings)))
                        .as(lint + "")
                        .isFalse();
            default -> throw new AssertionError(lint);
        }
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.clause().id().equals(rule))
                .toList();
    }

    private static boolean complies(List<Finding> findings) {
        return !findings.isEmpty() && findings.stream().allMatch(finding -> isSurely(finding, Status.MET));
    }

    private static boolean isSurely(Finding finding, Status status) {
        return finding.possible().equals(Set.of(status));
    }

    private static boolean has(List<Finding> findings, Status status) {
        return findings.stream().anyMatch(finding -> isSurely(finding, status));
    }

    /** That no finding about an item surely has one of these statuses. */
    private static void none(Lint lint, List<Finding> findings, Status... statuses) {
        for (Finding finding : findings) {
            if (!finding.subject().equals(Finding.NO_ITEM)) {
                for (Status status : statuses) {
                    assertThat(isSurely(finding, status))
                            .as(lint + " " + finding.possible())
                            .isFalse();
                }
            }
        }
    }
}
