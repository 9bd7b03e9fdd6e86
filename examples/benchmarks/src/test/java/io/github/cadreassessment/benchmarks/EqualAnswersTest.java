package io.github.cadreassessment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured against each other answers the same: every status of every rule, and both verdicts. */
class EqualAnswersTest {
    private static final List<Cadre> PEOPLE = ThirtyRules.people(1_000);

    @ParameterizedTest
    @EnumSource(Variant.class)
    void answers_ofEveryVariant_areThoseOfTheInterpreter(Variant variant) {
        try (Deciding oracle = Variant.INTERPRETER.make();
                Deciding other = variant.make()) {
            for (Cadre cadre : PEOPLE) {
                assertThat(other.answer(cadre)).as(cadre.id().value()).isEqualTo(oracle.answer(cadre));
            }
        }
    }

    @Test
    void people_ofThePopulation_getEveryVerdictAndEveryStatus() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int statuses = 0;
        try (Deciding oracle = Variant.INTERPRETER.make()) {
            for (Cadre cadre : PEOPLE) {
                Answer answer = oracle.answer(cadre);
                verdicts.merge(answer.fold().verdict(), 1, Integer::sum);
                for (int one : answer.statuses()) {
                    statuses |= one;
                }
            }
        }
        System.out.println("benchmarks: verdicts of 1,000 people " + verdicts);
        assertThat(verdicts.keySet())
                .contains(Verdict.INELIGIBLE, Verdict.NEEDS_APPROVAL, Verdict.ELIGIBLE, Verdict.UNDETERMINED);
        assertThat(statuses)
                .isEqualTo(HandWritten.NOT_APPLICABLE | HandWritten.MET | HandWritten.WAIVED | HandWritten.UNMET);
    }
}
