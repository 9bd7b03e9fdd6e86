package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drools.PolicyFromDrl;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.interpret.Interpreter;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Interpreter against Drools: verdict, every finding, values and order, on random policies and people.
 *
 * <p>200,000 pairs in every build; {@code -Ddifferential.pairs=10000000} for more.
 */
class DifferentialTest {
    private static final long SEED = 20261123L;
    private static final int CASES = 200;
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private final Random random = new Random(SEED);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int boundary;
    private int missing;
    private int appraisals;

    @Test
    void drools_onRandomPoliciesAndPeople_answersAsTheInterpreterDoes() {
        int pairs = Integer.getInteger("differential.pairs", 200_000);
        int done = 0;
        while (done < pairs) {
            List<CaseView> cases = cases();
            PolicyInForce policy = new RandomClauses(random, CATALOGUE, cases).policy();
            compare(policy, cases);
            done += cases.size();
        }
        System.out.printf(
                "differential: seed %d, %d pairs, 0 differences, %s, %d appraisals, %d on a boundary, %d with missing data%n",
                SEED, done, verdicts, appraisals, boundary, missing);
        int decided = done - appraisals;
        for (Verdict verdict : Verdict.values()) {
            int least = verdict == Verdict.ELIGIBLE_WITH_DUTY ? decided / 200 : decided / 10;
            assertThat(verdicts.getOrDefault(verdict, 0)).as(verdict.name()).isGreaterThanOrEqualTo(least);
        }
        assertThat(appraisals).as("appraisals").isGreaterThanOrEqualTo(done / 10);
        assertThat(boundary).as("on a boundary").isGreaterThanOrEqualTo(done / 4);
        assertThat(missing).as("with missing data").isGreaterThanOrEqualTo(done / 10);
    }

    private List<CaseView> cases() {
        RandomCadres cadres = new RandomCadres(random, AS_OF);
        List<CaseView> cases = new ArrayList<>();
        PostLevel[] levels = PostLevel.values();
        boolean appraisal = random.nextInt(6) == 0;
        for (int i = 0; i < CASES; i++) {
            Question question = appraisal
                    ? new Question.AnnualAppraisal(AS_OF.getYear() - 1, AS_OF)
                    : new Question.Promotion(levels[random.nextInt(levels.length)], AS_OF);
            cases.add(CaseDerivation.derive(cadres.next(), question, CATALOGUE));
        }
        return cases;
    }

    private void compare(PolicyInForce policy, List<CaseView> cases) {
        InForce inForce = InForce.withoutNotes(policy, "random");
        try (Assessor drools = Assessor.of(inForce, CATALOGUE, Execution.DROOLS);
                Assessor oracle = Assessor.of(inForce, CATALOGUE, Execution.INTERPRETER)) {
            for (CaseView view : cases) {
                Assessment expected = oracle.assess(view);
                Assessment found = drools.assess(view);
                if (!found.equals(expected)) {
                    assertThat(found).as(() -> smallest(policy, view)).isEqualTo(expected);
                }
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
            return !drools.assess(view).equals(oracle.assess(view));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an inclusive bound made exclusive; <= ; < ",
                "a conjunction made a disjunction; && ; || ",
                "a part of a sum taken off, not added;  + ;  - ",
                "a multiple of the greatest value, not the least; * low( ; * high(",
                "the least of a score, not the greatest; high(\"score ; low(\"score",
                "a period that runs taken for one that is over; mayBe(\"sanction-p ; mayNotBe(\"sanction-p",
                "a word that is not one taken for one; mayBeOutside( ; mayBeIn(",
                "a number that is one less; <= 1; <= 0",
                "a disjunction made a conjunction; || ; && ",
                "the least taken for the greatest; low( ; high(",
                "the greatest taken for the least; high( ; low(",
                "an exclusive bound made inclusive; ' < '; ' <= '",
                "a no made a yes; mayNotBe( ; mayBe(",
                "a missing approval taken for none; mayBeApproved( ; mayLackApproval(",
                "a clause for another question; asks(\"PROMOTION\") ; asks(\"CANDIDACY\")",
                "an item that may be missing; mayHaveMore( ; mayBeEmpty(",
                "a yes made a no; mayBe( ; mayNotBe(",
                "a reason to make up for it later taken for granted; \"DUTY\" ; \"MET\"",
                "an approval taken for granted; mayLackApproval( ; mayBeApproved("
            })
    void fault_seededInTheEmittedRules_isFoundAndRefused(String name, String from, String to) {
        UnaryOperator<String> fault = drl -> drl.replace(from, to);
        int found = 0;
        int seeded = 0;
        for (int i = 0; i < 80 && (i < 5 || found == 0); i++) {
            List<CaseView> cases = cases();
            PolicyInForce policy = new RandomClauses(random, CATALOGUE, cases).policy();
            String right = DrlFromPolicy.emit(policy, CATALOGUE);
            String wrong = fault.apply(right);
            if (!wrong.equals(right)) {
                seeded++;
                found += isFound(policy, wrong, cases) ? 1 : 0;
                assertThat(PolicyFromDrl.read(SourceFile.of("faulty.drl", wrong), CATALOGUE)
                                .policy())
                        .as("what reads back from " + name)
                        .isNotEqualTo(policy);
            }
        }
        assertThat(seeded).as("policies with " + name).isPositive();
        assertThat(found).as("policies in which " + name + " was found").isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a grade that is left open; 'NO_GRADE,'; ''",
                "a grade made up for later; @grades( \"NO_GRADE\" ; @madeUp( \"NO_GRADE\"",
                "a general clause taken for a hard one; GENERAL ; HARD",
                "a longer time to make up for it; @later( \" ; @later( \"1",
                "an approval by another body; COUNTY_COMMITTEE ; CITY_COMMITTEE"
            })
    void fault_seededInTheHeadingsOfRules_isRefused(String name, String from, String to) {
        int seeded = 0;
        for (int i = 0; i < 80 && seeded == 0; i++) {
            PolicyInForce policy = new RandomClauses(random, CATALOGUE, cases()).policy();
            String right = DrlFromPolicy.emit(policy, CATALOGUE);
            String wrong = right.replace(from, to);
            if (!wrong.equals(right)) {
                seeded++;
                assertThat(PolicyFromDrl.read(SourceFile.of("faulty.drl", wrong), CATALOGUE)
                                .policy())
                        .as("what reads back from " + name)
                        .isNotEqualTo(policy);
            }
        }
        assertThat(seeded).as("policies with " + name).isPositive();
    }

    private static boolean isFound(PolicyInForce policy, String drl, List<CaseView> cases) {
        InForce inForce = InForce.withoutNotes(policy, "random");
        KieBase rules = new KieHelper().addContent(drl, ResourceType.DRL).build();
        for (CaseView view : cases) {
            PossibleStatuses statuses = new PossibleStatuses();
            KieSession session = rules.newKieSession();
            session.setGlobal("statuses", statuses);
            session.insert(view);
            view.allItems().forEach(session::insert);
            session.fireAllRules();
            session.dispose();
            for (Finding finding : Interpreter.findings(inForce, view)) {
                if (!statuses.of(finding.clause().id(), finding.item(), finding.subject())
                        .equals(finding.possible())) {
                    return true;
                }
            }
        }
        return false;
    }
}
