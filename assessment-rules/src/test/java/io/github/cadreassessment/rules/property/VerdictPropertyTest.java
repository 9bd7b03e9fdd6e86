package io.github.cadreassessment.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Question.Promotion;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomCompletions;
import io.github.cadreassessment.core.testkit.Rearranged;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random policies and people; a jqwik seed makes both. */
class VerdictPropertyTest {
    private static final String SEED = "20261123";
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    /** A policy and a person, with the case that they make. */
    private record Pair(PolicyInForce policy, Cadre cadre, Question question) {
        static Pair of(Random random) {
            Cadre cadre = new RandomCadres(random, AS_OF).next();
            PostLevel[] levels = PostLevel.values();
            Question question = new Promotion(levels[random.nextInt(levels.length)], AS_OF);
            CaseView view = CaseDerivation.derive(cadre, question, CATALOGUE);
            return new Pair(new RandomClauses(random, CATALOGUE, List.of(view)).policy(), cadre, question);
        }

        Assessment assessed() {
            return VerdictPropertyTest.assessed(policy, cadre, question, Execution.INTERPRETER);
        }
    }

    private static Assessment assessed(PolicyInForce policy, Cadre cadre, Question question, Execution execution) {
        return assessed(policy, CaseDerivation.derive(cadre, question, CATALOGUE), execution);
    }

    private static Assessment assessed(PolicyInForce policy, CaseView view, Execution execution) {
        try (Assessor assessor = Assessor.of(InForce.withoutNotes(policy, "random"), CATALOGUE, execution)) {
            return assessor.assess(view);
        }
    }

    @Property(seed = SEED, tries = 500)
    void verdict_ofRulesAndRowsInAnotherOrder_isTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        Pair pair = Pair.of(random);
        List<ClauseInForce> clauses = new ArrayList<>(pair.policy.clauses());
        Collections.shuffle(clauses, random);
        Assessment before = pair.assessed();
        Assessment after = assessed(
                new PolicyInForce(pair.policy.id(), clauses),
                Rearranged.shuffled(pair.cadre, random),
                pair.question,
                Execution.INTERPRETER);
        assertThat(after.fold()).isEqualTo(before.fold());
        assertThat(meanings(after)).containsExactlyInAnyOrderElementsOf(meanings(before));
        assertThat(after.stillNeeded()).isEqualTo(before.stillNeeded());
        assertThat(after.askFirst()).isEqualTo(before.askFirst());
    }

    /** Findings without the place of their clause in the file. */
    private static List<List<Object>> meanings(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> List.<Object>of(
                        finding.clause().id(),
                        finding.item(),
                        finding.subject(),
                        finding.possible(),
                        finding.applicability(),
                        finding.values(),
                        finding.others()))
                .toList();
    }

    @Property(seed = SEED, tries = 500)
    void assessment_whenATermChangesThatNoClauseReads_staysEqual(@ForAll long seed) {
        Pair pair = Pair.of(new Random(seed));
        CaseView view = CaseDerivation.derive(pair.cadre, pair.question, CATALOGUE);
        Assessment before = assessed(pair.policy, view, Execution.INTERPRETER);
        Set<String> read = read(before);
        CaseView changed = view;
        for (Map.Entry<String, Known> value : view.values().entrySet()) {
            if (!read.contains(value.getKey())) {
                changed = changed.with(value.getKey(), another(value.getValue()));
            }
        }
        assertThat(assessed(pair.policy, changed, Execution.INTERPRETER)).isEqualTo(before);
    }

    private static Set<String> read(Assessment assessment) {
        Set<String> read = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            Stream.of(finding.applicability(), finding.values(), finding.excuse(), finding.limits())
                    .flatMap(List::stream)
                    .forEach(value -> read.addAll(terms(value)));
        }
        return read;
    }

    private static List<String> terms(ReadValue value) {
        List<String> read = new ArrayList<>(List.of(value.term()));
        if (value.required() instanceof Required.OtherTerm other) {
            read.add(other.term());
        }
        value.parts().forEach(part -> read.add(part.term()));
        if (value.required() instanceof Required.Sum sum) {
            sum.parts().forEach(part -> read.add(part.term()));
        }
        return read;
    }

    private static Known another(Known known) {
        if (known instanceof Known.Flag flag) {
            return Known.exactly(!(flag.isCertain() && flag.canBeTrue()));
        }
        return known instanceof Known.Range range && range.low() < Known.NO_HIGH
                ? Known.exactly(Math.max(range.low(), -1_000_000) + 7)
                : known;
    }

    @Property(seed = SEED, tries = 500)
    void verdicts_ofEveryCompletion_lieWithinTheBoundsOfTheIncompleteFile(@ForAll long seed) {
        Random random = new Random(seed);
        Pair pair = Pair.of(random);
        Assessment before = pair.assessed();
        RandomCompletions completions = new RandomCompletions(random, AS_OF);
        for (int i = 0; i < 4; i++) {
            Assessment after =
                    assessed(pair.policy, completions.complete(pair.cadre), pair.question, Execution.INTERPRETER);
            assertThat(after.fold().best()).isLessThanOrEqualTo(before.fold().best());
            assertThat(after.fold().worst())
                    .isGreaterThanOrEqualTo(before.fold().worst());
            if (before.verdict() != Verdict.UNDETERMINED) {
                assertThat(after.verdict()).isEqualTo(before.verdict());
            }
        }
    }

    @Property(seed = SEED, tries = 40)
    void assessment_madeTwiceOrByAnotherAssessor_isEqual(@ForAll long seed) {
        Pair pair = Pair.of(new Random(seed));
        CaseView view = CaseDerivation.derive(pair.cadre, pair.question, CATALOGUE);
        InForce inForce = InForce.withoutNotes(pair.policy, "random");
        try (Assessor one = Assessor.of(inForce, CATALOGUE, Execution.DROOLS);
                Assessor other = Assessor.of(inForce, CATALOGUE, Execution.DROOLS)) {
            Assessment first = one.assess(view);
            assertThat(one.assess(view)).isEqualTo(first).hasToString(first.toString());
            assertThat(other.assess(view)).isEqualTo(first);
        }
    }

    @Property(seed = SEED, tries = 500)
    void verdict_fourHundredYearsLater_isTheSame(@ForAll long seed) {
        Pair pair = Pair.of(new Random(seed));
        if (readsDays(pair.assessed())) {
            return;
        }
        Question later = new Promotion(((Promotion) pair.question).target(), AS_OF.plusDays(Rearranged.DAYS_LATER));
        Assessment after = assessed(pair.policy, Rearranged.later(pair.cadre), later, Execution.INTERPRETER);
        assertThat(after.fold()).isEqualTo(pair.assessed().fold());
        assertThat(statuses(after)).isEqualTo(statuses(pair.assessed()));
    }

    /** A limit that is a day does not move with the file. */
    private static boolean readsDays(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding ->
                        Stream.of(finding.applicability(), finding.values(), finding.excuse(), finding.limits()))
                .flatMap(List::stream)
                .anyMatch(value -> value.required() instanceof Required.Day);
    }

    private static List<String> statuses(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.clause().id()
                        + finding.item()
                        + finding.subject()
                        + finding.possible().stream().map(Enum::name).collect(Collectors.joining()))
                .toList();
    }

    @Property(seed = SEED, tries = 500)
    void factsToAskFirst_areAmongThoseNeededAndNoneWhereTheVerdictIsSettled(@ForAll long seed) {
        Assessment assessment = Pair.of(new Random(seed)).assessed();
        assertThat(assessment.stillNeeded()).containsAll(assessment.askFirst());
        if (assessment.verdict() == Verdict.UNDETERMINED) {
            assertThat(assessment.stillNeeded()).isNotEmpty();
        } else {
            assertThat(assessment.stillNeeded()).isEmpty();
        }
    }
}
