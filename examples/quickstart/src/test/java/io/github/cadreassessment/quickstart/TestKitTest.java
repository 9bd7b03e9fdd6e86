package io.github.cadreassessment.quickstart;

import static io.github.cadreassessment.testkit.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.testkit.CadreArbitraries;
import io.github.cadreassessment.testkit.ScenarioTests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The test kit, as a system that embeds the library uses it. */
class TestKitTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Pack LEADING_POSTS = Pack.bundled("leading-posts").orElseThrow();
    private static final Question PROMOTION = new Question.Promotion(PostLevel.COUNTY_DEPUTY, AS_OF);

    // region scenarios
    @TestFactory
    Stream<DynamicTest> scenarios_ofOurPolicy_pass() {
        return ScenarioTests.of(Path.of("src/test/policy"));
    }
    // endregion

    @TestFactory
    Stream<DynamicTest> scenarios_ofABundledPack_pass() {
        return ScenarioTests.ofBundled("terms-of-office");
    }

    @Test
    void scenarios_thatAreNotThere_areATestThatFails() {
        List<DynamicTest> tests = ScenarioTests.of(
                        Pack.bundled("terms-of-office").orElseThrow(), List.of())
                .toList();

        Assertions.assertThat(tests).hasSize(1);
        assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                .hasMessage("The pack (terms-of-office) must have scenarios. Maybe write them beside its rule files.");
    }

    private static Assessment assess(Cadre cadre, String pack, Question question) {
        try (Assessor assessor = Pack.bundled(pack).orElseThrow().assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            return assessor.assess(cadre, question);
        }
    }

    // region because
    @Test
    void tenYearsInOnePosition_noThirdTerm() {
        Cadre cadre = Cadre.withId("tl-0001")
                .posts(History.complete(
                        AS_OF, new Post(PostLevel.COUNTY_DEPUTY, Stint.running(LocalDate.of(2014, 12, 31)), "a")))
                .build();

        Assessment assessment = assess(cadre, "terms-of-office", new Question.Reappointment(AS_OF));

        assertThat(assessment).isIneligible().because("第六条");
    }
    // endregion

    @Test
    void assertion_thatFails_saysWhatWasExpectedAndTheWholeAnswer() {
        Assessment assessment =
                assess(Cadre.withId("tl-0001").build(), "terms-of-office", new Question.Reappointment(AS_OF));

        assertThat(assessment).isUndetermined().because("art6").missing(Fact.POSTS);
        assertThatThrownBy(() -> assertThat(assessment).isIneligible())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected INELIGIBLE, but was UNDETERMINED\n")
                .hasMessageContaining("最近任职职位连续任职年限");
        assertThatThrownBy(() -> assertThat(assessment).isUndetermined().because("第七条"))
                .hasMessageStartingWith("expected because of 第七条, which does not decide\n");
        assertThatThrownBy(() -> assertThat(assessment).isUndetermined().missing(Fact.BIRTH_DATE))
                .hasMessageStartingWith("expected missing [BIRTH_DATE], but missing are [POSTS]\n");
    }

    @Provide
    Arbitrary<Cadre> cadres() {
        return CadreArbitraries.cadres(AS_OF);
    }

    @Property(tries = 200, seed = "20261124")
    void answer_ofAnyCadre_saysWhy(@ForAll("cadres") Cadre cadre) {
        try (Assessor assessor = LEADING_POSTS.assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            Assessment assessment = assessor.assess(cadre, PROMOTION);

            Assertions.assertThat(assessment.deciding()).isNotEmpty();
            Assertions.assertThat(assessment.stillNeeded().isEmpty())
                    .isEqualTo(assessment.verdict() != Verdict.UNDETERMINED);
        }
    }
}
