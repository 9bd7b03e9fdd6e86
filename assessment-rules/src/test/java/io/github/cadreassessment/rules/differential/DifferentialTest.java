package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Interpreter against Drools and straight-line code: verdict, every finding, values and order, on random policies and
 * people.
 *
 * <p>200,000 pairs in every build; {@code -Ddifferential.pairs=10000000} for more. A third of the policies are read from
 * sentences, so that each form of line is tried.
 */
class DifferentialTest {
    private static final long SEED = 20261123L;
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private final Random random = new Random(SEED);
    private final FormTally forms = new FormTally();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int boundary;
    private int missing;
    private int appraisals;

    @Test
    void engines_onRandomPoliciesAndPeople_answerAsTheInterpreterDoes() {
        int pairs = Integer.getInteger("differential.pairs", 200_000);
        int done = 0;
        while (done < pairs) {
            List<CaseView> cases = RandomGroup.of(random, CATALOGUE);
            compare(policy(cases), cases);
            done += cases.size();
        }
        System.out.printf(
                "differential: seed %d, %d pairs, 0 differences, %s, %d appraisals, %d on a boundary, %d with missing data%n",
                SEED, done, verdicts, appraisals, boundary, missing);
        forms.print();
        forms.assertComplete(done);
        int decided = done - appraisals;
        for (Verdict verdict : Verdict.values()) {
            int least = verdict == Verdict.ELIGIBLE_WITH_DUTY ? decided / 200 : decided / 10;
            assertThat(verdicts.getOrDefault(verdict, 0)).as(verdict.name()).isGreaterThanOrEqualTo(least);
        }
        assertThat(appraisals).as("appraisals").isGreaterThanOrEqualTo(done / 10);
        assertThat(boundary).as("on a boundary").isGreaterThanOrEqualTo(done / 4);
        assertThat(missing).as("with missing data").isGreaterThanOrEqualTo(done / 10);
    }

    /** A policy made for these people, with thresholds at their values, or one of sentences. */
    private PolicyInForce policy(List<CaseView> cases) {
        if (random.nextInt(3) > 0) {
            return new RandomClauses(random, CATALOGUE, cases).policy();
        }
        PolicyOfText read =
                PolicyOfText.random(random, CATALOGUE, cases.get(0).question().kind());
        forms.add(read.text(), CATALOGUE, read.policy(), cases.size());
        return read.policy();
    }

    private void compare(PolicyInForce policy, List<CaseView> cases) {
        InForce inForce = InForce.withoutNotes(policy, "random");
        try (Assessor drools = Assessor.of(inForce, CATALOGUE, Execution.DROOLS);
                Assessor oracle = Assessor.of(inForce, CATALOGUE, Execution.INTERPRETER)) {
            StraightLine straightLine = new StraightLine(policy, CATALOGUE);
            for (CaseView view : cases) {
                Assessment expected = oracle.assess(view);
                Assessment found = drools.assess(view);
                if (!found.equals(expected)) {
                    assertThat(found).as(() -> smallest(policy, view)).isEqualTo(expected);
                }
                straightLine.difference(view, expected).ifPresent(difference -> {
                    throw new AssertionError(difference + "\n" + smallest(policy, view));
                });
                count(expected);
            }
        }
    }

    /** The policy with every clause left out that the difference does not need. */
    private static String smallest(PolicyInForce policy, CaseView view) {
        PolicyInForce least = policy;
        for (ClauseInForce clause : policy.clauses()) {
            List<ClauseInForce> fewer = new ArrayList<>(least.clauses());
            fewer.remove(clause);
            PolicyInForce smaller = new PolicyInForce(policy.id(), fewer);
            if (!fewer.isEmpty() && differ(smaller, view)) {
                least = smaller;
            }
        }
        return DrlFromPolicy.emit(least, CATALOGUE) + "\nfor the values " + view.values();
    }

    private static boolean differ(PolicyInForce policy, CaseView view) {
        InForce inForce = InForce.withoutNotes(policy, "random");
        try (Assessor drools = Assessor.of(inForce, CATALOGUE, Execution.DROOLS);
                Assessor oracle = Assessor.of(inForce, CATALOGUE, Execution.INTERPRETER)) {
            Assessment expected = oracle.assess(view);
            return !drools.assess(view).equals(expected)
                    || new StraightLine(policy, CATALOGUE)
                            .difference(view, expected)
                            .isPresent();
        }
    }

    private void count(Assessment assessment) {
        if (assessment.isAppraisal()) {
            appraisals++;
        } else {
            verdicts.merge(assessment.verdict(), 1, Integer::sum);
        }
        List<ReadValue> values = assessment.findings().stream()
                .flatMap(finding -> Stream.concat(finding.applicability().stream(), finding.values().stream()))
                .toList();
        boundary += values.stream().anyMatch(DifferentialTest::isOnBoundary) ? 1 : 0;
        missing += values.stream().anyMatch(value -> !value.known().isCertain()) ? 1 : 0;
    }

    /** Whether a bound of the value is the threshold, or the next value below or above it. */
    private static boolean isOnBoundary(ReadValue value) {
        if (!(value.known() instanceof Known.Range range)) {
            return false;
        }
        if (value.required() instanceof Required.Amount amount) {
            return isNear(range, amount.ticks());
        }
        if (value.required() instanceof Required.Sum sum) {
            return isNear(range, sum.low()) || isNear(range, sum.high());
        }
        return value.required() instanceof Required.Day day
                && isNear(range, day.day().toEpochDay());
    }

    private static boolean isNear(Known.Range range, long limit) {
        return Math.abs(range.low() - limit) <= 1 || Math.abs(range.high() - limit) <= 1;
    }
}
