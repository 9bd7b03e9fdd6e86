package io.github.cadreassessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.straightline.FaultyEngine;
import io.github.cadreassessment.rules.straightline.StraightLineEngine;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Straight-line execution as a caller meets it: equal answers, its check of itself, loading and freeing. */
class StraightLineTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final Pack PACK = Pack.bundled("leading-posts").orElseThrow();
    private static final InForce IN_FORCE = PACK.inForce(Choices.on(AS_OF));
    private static final Question QUESTION = new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, AS_OF);

    private static List<CaseView> people(int count) {
        RandomCadres cadres = new RandomCadres(new Random(20261124L), AS_OF);
        return IntStream.range(0, count)
                .mapToObj(i -> CaseDerivation.derive(cadres.next(), QUESTION, PACK.catalogue()))
                .toList();
    }

    private static ByStraightLine engine(String from, String to, SelfCheck check) {
        StraightLineEngine engine =
                FaultyEngine.of(IN_FORCE.policy(), PACK.catalogue(), text -> text.replace(from, to));
        return new ByStraightLine(IN_FORCE, PACK.catalogue(), engine, check);
    }

    @Test
    void assessments_checkedCaseByCase_areThoseOfTheRuleEngine() {
        try (Assessor straightLine = Assessor.straightLine(IN_FORCE, PACK.catalogue(), SelfCheck.EVERY_CASE);
                Assessor drools = Assessor.of(IN_FORCE, PACK.catalogue(), Execution.DROOLS)) {
            for (CaseView view : people(200)) {
                assertThat(straightLine.assess(view)).isEqualTo(drools.assess(view));
            }
        }
    }

    @Test
    void answer_ofCodeWithAFault_stopsAtTheFirstCaseThatIsChecked() {
        try (ByStraightLine faulty = engine(" >= ", " < ", SelfCheck.EVERY_CASE)) {
            assertThatExceptionOfType(EnginesDisagreeException.class)
                    .isThrownBy(() -> people(50).forEach(faulty::findings))
                    .withMessageMatching(
                            "The statuses \\[[A-Z_, ]+] of clause \\([^)]+\\) for case \\([^)]+\\) must be those"
                                    + " of the rule engine, \\[[A-Z_, ]+]\\. Maybe run by the rule engine, and report this\\.");
        }
    }

    @Test
    void answer_ofTheFirstCase_isAlwaysChecked() {
        try (ByStraightLine faulty = engine("(a, ", "(FALSE, ", new SelfCheck(1_000_000, 1))) {
            assertThatExceptionOfType(EnginesDisagreeException.class)
                    .isThrownBy(() -> faulty.findings(people(1).get(0)));
        }
    }

    @Test
    void decision_ofCodeWithAFault_stopsAtTheFirstCaseThatIsChecked() {
        RandomCadres cadres = new RandomCadres(new Random(20261124L), AS_OF);
        try (ByStraightLine faulty = engine("HARD)", "GENERAL)", SelfCheck.EVERY_CASE);
                Assessor assessor = Assessor.of(IN_FORCE, PACK.catalogue(), Execution.INTERPRETER)) {
            Decider decider = faulty.decider(assessor);
            assertThatExceptionOfType(EnginesDisagreeException.class)
                    .isThrownBy(() -> IntStream.range(0, 50).forEach(i -> decider.decide(cadres.next(), QUESTION)))
                    .withMessageContaining("must be that of its findings");
        }
    }

    @Test
    void selfCheck_ofManyPeople_picksAsManyAsItSays() {
        SelfCheck check = SelfCheck.DEFAULT;
        long picked = IntStream.range(0, 1_000_000)
                .mapToObj(i -> new OpaqueId("c" + i))
                .filter(check::picks)
                .count();

        assertThat(picked).isBetween(800L, 1_200L);
    }

    @Test
    void selfCheck_ofNoCase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelfCheck(0, 1))
                .withMessage(
                        "The numbers (0, 1) of a self-check must be at least 1. Maybe it was meant to be left out, "
                                + "which it cannot be.");
    }

    @Test
    void question_withoutClauses_isRefused() {
        Cadre cadre = new RandomCadres(new Random(1), AS_OF).next();
        try (Assessor assessor = Assessor.of(IN_FORCE, PACK.catalogue(), Execution.STRAIGHT_LINE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assessor.assess(cadre, new Question.Course(AS_OF)))
                    .withMessageContaining("must be one that policy (leading-posts) has clauses for");
        }
    }

    /** Classes that nobody holds go: so many stay that it can be none of those of the reloads. */
    @Test
    void policy_loadedAThousandTimes_leavesNoClassesBehind() throws InterruptedException {
        var classes = ManagementFactory.getClassLoadingMXBean();
        load();
        int before = classes.getLoadedClassCount();
        for (int i = 0; i < 1_000; i++) {
            load();
        }
        for (int i = 0; i < 20 && classes.getLoadedClassCount() > before + before / 100; i++) {
            System.gc();
            Thread.sleep(50);
        }

        assertThat(classes.getLoadedClassCount()).isLessThanOrEqualTo(before + before / 100);
    }

    private static void load() {
        assertThat(StraightLineEngine.compile(IN_FORCE.policy(), PACK.catalogue())
                        .layout())
                .isNotNull();
    }

    @Test
    void policy_loadedByTwoThreadsAtOnce_answersTheSame() {
        List<CaseView> people = people(20);
        List<List<?>> answers = IntStream.range(0, 8)
                .parallel()
                .<List<?>>mapToObj(i -> {
                    try (Assessor assessor = Assessor.of(IN_FORCE, PACK.catalogue(), Execution.STRAIGHT_LINE)) {
                        return people.stream().map(assessor::decide).toList();
                    }
                })
                .toList();

        assertThat(answers).allMatch(answers.get(0)::equals);
    }
}
