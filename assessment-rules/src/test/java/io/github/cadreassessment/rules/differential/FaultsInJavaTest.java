package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.straightline.FaultyEngine;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults seeded in the straight-line code that is emitted, of the kind that an emitter could make: each makes it answer
 * something else than the interpreter.
 */
class FaultsInJavaTest {
    private static final long SEED = 20261124L;
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "an inclusive bound made exclusive;>= ;> ",
                "an exclusive bound made inclusive; < ; <= ",
                "a bound that is one less;1L;0L",
                "the greatest taken for the least;h\\[;l[",
                "the least taken for the greatest;\\bl\\[;h[",
                "a conjunction made a disjunction;and\\(;or(",
                "a disjunction made a conjunction;\\bor\\(;and(",
                "a negation left out;not\\(;(",
                "a failure left pending that fails;orPending\\(;(",
                "a word that is not one taken for one;!= 0;== 0",
                "a part of a sum taken off, not added;new long\\[\\] \\{([0-9]+L);new long[] {-$1",
                "a sum without its first amount;sum\\([0-9]+L;sum(0L",
                "a clause for others taken to be for all;int a = [^~]+~;int a = TRUE~",
                "an approval that does not count;w, e\\);FALSE, e)",
                "an approval without its limits;w = and\\((\\(int\\) l\\[[0-9]+\\]), [^~]+\\)~ int e;w = $1~ int e",
                "a reason to make up for it later that does not count;w, e\\);w, FALSE)",
                "a hard clause taken for a general one;HARD;GENERAL",
                "a quota that stands in the way by itself;NONE;HARD",
                "an item that may be missing;statuses\\(a, UNKNOWN, w, FALSE\\) : 0\\) \\|;0 : 0) |",
                "items that may be missing though all are there;\\(more \\?;(!more ?",
                "one item read for all;o \\+= [0-9]+;o += 0",
                "an empty collection not met, but left out;n == 0 \\? [^~]+? : 0;n == 0 ? NOT_APPLICABLE : 0",
            })
    void fault_seededInTheText_isFound(String name, String from, String to) {
        // A semicolon separates the columns; ~ stands for one.
        UnaryOperator<String> fault = text -> text.replaceAll(from.replace('~', ';'), to.replace('~', ';'));
        int found = 0;
        int seeded = 0;
        for (int i = 0; i < 200 && (seeded < 3 || found == 0); i++) {
            List<CaseView> cases = RandomGroup.of(random, CATALOGUE);
            PolicyInForce policy = policy(cases, i);
            String right = FaultyEngine.text(policy, CATALOGUE);
            if (!fault.apply(right).equals(right)) {
                seeded++;
                found += isFound(policy, fault, cases) ? 1 : 0;
            }
        }
        assertThat(seeded).as("policies with " + name).isPositive();
        assertThat(found).as("policies in which " + name + " was found").isPositive();
    }

    private PolicyInForce policy(List<CaseView> cases, int number) {
        return number % 2 == 0
                ? new RandomClauses(random, CATALOGUE, cases).policy()
                : PolicyOfText.random(random, CATALOGUE, cases.get(0).question().kind())
                        .policy();
    }

    private static boolean isFound(PolicyInForce policy, UnaryOperator<String> fault, List<CaseView> cases) {
        StraightLine faulty = new StraightLine(FaultyEngine.of(policy, CATALOGUE, fault));
        InForce inForce = InForce.withoutNotes(policy, "random");
        try (Assessor oracle = Assessor.of(inForce, CATALOGUE, Execution.INTERPRETER)) {
            for (CaseView view : cases) {
                Assessment expected = oracle.decide(view);
                if (faulty.difference(view, expected).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }
}
