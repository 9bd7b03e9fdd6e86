package io.github.cadreassessment.rules.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The outlook finds each change that deciding the whole case on every single day finds, and no other. */
class OutlookPropertyTest {
    private static final long SEED = 20261124L;
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private final Map<Truth, Integer> turns = new EnumMap<>(Truth.class);

    @Test
    void outlook_ofRandomPoliciesOverTenYears_missesNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 6; i++) {
            compare(changing(random, AS_OF.plusYears(10)), AS_OF.plusYears(10), Execution.INTERPRETER);
        }
        compare(any(random), AS_OF.plusYears(10), Execution.INTERPRETER);
        assertThat(turns.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void outlook_ofManyRandomPoliciesOverAYear_missesNothing() {
        Random random = new Random(SEED + 1);
        LocalDate through = AS_OF.plusDays(330);
        for (int i = 0; i < 25; i++) {
            compare(changing(random, through), through, Execution.INTERPRETER);
        }
        for (int i = 0; i < 10; i++) {
            compare(any(random), through, Execution.INTERPRETER);
        }
        for (Truth truth : Truth.values()) {
            assertThat(turns.getOrDefault(truth, 0)).as("turns to " + truth).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void outlook_decidedByTheRuleEngine_isTheSame() {
        Random random = new Random(SEED + 2);
        LocalDate through = AS_OF.plusDays(200);
        for (int i = 0; i < 3; i++) {
            compare(changing(random, through), through, Execution.DROOLS);
        }
    }

    /** Somebody under a policy. */
    private record Case(Pack pack, Cadre cadre, Question question) {}

    private static Case any(Random random) {
        Pack pack = random.nextInt(4) == 0 ? clauses(random) : new RandomTimes(random, AS_OF).pack();
        return new Case(pack, new RandomCadres(random, AS_OF).next(), question(random));
    }

    /** Somebody whose answer changes: of most people nothing does, and comparing them all would take long. */
    private static Case changing(Random random, LocalDate through) {
        while (true) {
            Case one = any(random);
            try (Prospects prospects = Prospects.of(one.pack(), Choices.on(AS_OF), Execution.INTERPRETER)) {
                if (!prospects
                        .outlook(one.cadre(), one.question(), through)
                        .turns()
                        .isEmpty()) {
                    return one;
                }
            }
        }
    }

    /** A policy with thresholds at the values of people. */
    private static Pack clauses(Random random) {
        RandomCadres cadres = new RandomCadres(random, AS_OF);
        var cases = List.of(1, 2, 3).stream()
                .map(number -> CaseDerivation.derive(cadres.next(), question(random), CATALOGUE))
                .toList();
        String drl = DrlFromPolicy.emit(new RandomClauses(random, CATALOGUE, cases).policy(), CATALOGUE);
        return Pack.read(List.of(SourceFile.of("random.drl", drl)), CATALOGUE).orElseThrow();
    }

    private static Question question(Random random) {
        PostLevel level = PostLevel.values()[1 + random.nextInt(4)];
        return new Question.Promotion(level, AS_OF);
    }

    private void compare(Case one, LocalDate through, Execution execution) {
        Pack pack = one.pack();
        Cadre cadre = one.cadre();
        Question question = one.question();
        Goal goal = Goal.eligible(QuestionKind.PROMOTION);
        try (Prospects prospects = Prospects.of(pack, Choices.on(AS_OF), execution)) {
            Outlook outlook = prospects.outlook(cadre, question, through);
            List<DayByDay.Step> expected = DayByDay.steps(pack, cadre, question, goal, through);
            assertThat(outlook.turns().stream().map(DayByDay.Step::of)).isEqualTo(expected);
            assertThat(outlook.reached().map(Turn::day)).isEqualTo(first(expected, Truth.TRUE));
            LocalDate reached = first(expected, Truth.TRUE).orElse(AS_OF);
            assertThat(outlook.lost().map(Turn::day))
                    .isEqualTo(first(
                            expected.stream()
                                    .filter(step -> step.day().isAfter(reached))
                                    .toList(),
                            Truth.FALSE));
            outlook.turns().forEach(turn -> {
                turns.merge(turn.after(), 1, Integer::sum);
                assertThat(turn.causes().isEmpty()).isEqualTo(turn.why().equals(OutlookWords.why(onlyRules(turn))));
                assertThat(turn.otherRules() || !turn.causes().isEmpty()).isTrue();
            });
        }
    }

    private static Turn onlyRules(Turn turn) {
        return new Turn(turn.day(), turn.before(), turn.after(), List.of(), true, turn.assessment());
    }

    private static Optional<LocalDate> first(List<DayByDay.Step> steps, Truth after) {
        return steps.stream()
                .filter(step -> step.after() == after)
                .map(DayByDay.Step::day)
                .findFirst();
    }
}
