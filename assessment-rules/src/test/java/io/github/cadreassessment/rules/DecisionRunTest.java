package io.github.cadreassessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many cadres decided on several threads: in order, bounded, stopped when asked. */
class DecisionRunTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final Pack PACK = Pack.bundled("leading-posts").orElseThrow();
    private static final Question QUESTION = new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, AS_OF);
    // More than are read ahead on two threads.
    private static final int MANY = 10_000;

    private static List<Cadre> people(int count) {
        RandomCadres cadres = new RandomCadres(new Random(20261124L), AS_OF);
        return IntStream.range(0, count).mapToObj(i -> cadres.next()).toList();
    }

    private static Assessor assessor(Execution execution) {
        return PACK.assessor(Choices.on(AS_OF), execution);
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void decision_byAnyExecution_isTheAssessment(Execution execution) {
        try (Assessor assessor = assessor(execution);
                Assessor oracle = assessor(Execution.INTERPRETER)) {
            Decider decider = assessor.decider();
            for (Cadre cadre : people(100)) {
                Decision decision = decider.decide(cadre, QUESTION);
                assertThat(decision.assessment().findings())
                        .isEqualTo(oracle.assess(cadre, QUESTION).findings());
                assertThat(decision.assessed()).isEqualTo(oracle.assess(cadre, QUESTION));
                assertThat(decision.fold()).isEqualTo(decision.assessment().fold());
                assertThat(decision.verdict()).isEqualTo(decision.assessment().verdict());
                assertThat(decision).hasToString("Decision[" + cadre.id() + "]");
            }
        }
    }

    @Test
    void decision_onAnAppraisal_hasItsGradesInTheAssessment() {
        Pack pack = Pack.bundled("civil-servant-appraisal").orElseThrow();
        Question question = new Question.AnnualAppraisal(2023, AS_OF);
        try (Assessor straightLine = pack.assessor(Choices.on(AS_OF), Execution.STRAIGHT_LINE);
                Assessor oracle = pack.assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            Decider decider = straightLine.decider();
            for (Cadre cadre : people(100)) {
                Decision decision = decider.decide(cadre, question);
                assertThat(decision.assessment().grades())
                        .isEqualTo(oracle.assess(cadre, question).grades());
                assertThatIllegalStateException()
                        .isThrownBy(decision::verdict)
                        .withMessageContaining("must be answered by a verdict");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void run_onAnyNumberOfThreads_keepsTheOrder(int threads) {
        List<Cadre> people = people(3_000);
        List<Decision> decisions = new ArrayList<>();
        try (Assessor assessor = assessor(Execution.STRAIGHT_LINE)) {
            long decided = DecisionRun.of(assessor, cadre -> QUESTION)
                    .onThreads(threads)
                    .over(people.iterator(), decisions::add);

            assertThat(decided).isEqualTo(3_000);
            assertThat(decisions).extracting(Decision::cadre).isEqualTo(people);
        }
    }

    @Test
    void run_overManyMore_readsNoFurtherAheadThanItHasToHold() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        List<Cadre> few = people(100);
        Iterator<Cadre> endless = Stream.iterate(0, i -> i + 1)
                .limit(MANY)
                .map(i -> {
                    read.incrementAndGet();
                    return few.get(i % few.size());
                })
                .iterator();
        try (Assessor assessor = assessor(Execution.STRAIGHT_LINE)) {
            DecisionRun.of(assessor, cadre -> QUESTION).onThreads(2).over(endless, decision -> {
                farthest.accumulateAndGet(read.get() - handedOver.incrementAndGet(), Math::max);
            });
        }

        assertThat(handedOver).hasValue(MANY);
        assertThat(farthest.get()).isPositive().isLessThan(3_000);
    }

    @Test
    void run_thatIsStopped_handsOverNoMore() {
        List<Decision> decisions = new ArrayList<>();
        try (Assessor assessor = assessor(Execution.STRAIGHT_LINE)) {
            DecisionRun run = DecisionRun.of(assessor, cadre -> QUESTION).until(() -> decisions.size() >= 256);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> run.over(people(3_000).iterator(), decisions::add))
                    .withMessage("The run was stopped after 256 decisions.");
            assertThat(decisions).hasSize(256);
        }
    }

    @Test
    void run_ofAThreadThatIsInterrupted_stops() {
        try (Assessor assessor = assessor(Execution.STRAIGHT_LINE)) {
            DecisionRun run = DecisionRun.of(assessor, cadre -> QUESTION);
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> run.over(people(300).iterator(), decision -> {}))
                    .withMessage("The run was interrupted.");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void run_whoseQuestionFails_failsAsItDoes() {
        try (Assessor assessor = assessor(Execution.STRAIGHT_LINE)) {
            DecisionRun run = DecisionRun.of(assessor, cadre -> new Question.Course(AS_OF));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run.over(people(10).iterator(), decision -> {}))
                    .withMessageContaining("must be one that policy (leading-posts) has clauses for");
        }
    }

    @Test
    void run_onNoThread_isRefused() {
        try (Assessor assessor = assessor(Execution.INTERPRETER)) {
            DecisionRun run = DecisionRun.of(assessor, cadre -> QUESTION);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run.onThreads(0))
                    .withMessage(
                            "The threads (0) of a run must be at least 1. Maybe ask for the number of processors.");
        }
    }
}
