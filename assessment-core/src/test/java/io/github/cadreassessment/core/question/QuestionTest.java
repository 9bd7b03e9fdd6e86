package io.github.cadreassessment.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

    @Test
    void on_anotherDay_asksTheSameOfEveryKind() {
        Random random = new Random(20261124);
        Set<QuestionKind> seen = EnumSet.noneOf(QuestionKind.class);
        for (int i = 0; i < 400; i++) {
            Question question = RandomQuestions.next(random, AS_OF);
            Question later = question.on(LATER);
            assertThat(later.getClass()).isEqualTo(question.getClass());
            assertThat(later.asOf()).isEqualTo(LATER);
            assertThat(later.on(AS_OF)).isEqualTo(question);
            if (question.kind().isOfAYear()) {
                assertThat(later.year()).isEqualTo(question.year());
            }
            seen.add(question.kind());
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(QuestionKind.UNIT_DUTIES)));
        assertThat(new Question.UnitDuties(2023, AS_OF).on(LATER)).isEqualTo(new Question.UnitDuties(2023, LATER));
        assertThat(new Question.CommitteeMembership(PartyCommittee.values()[0], AS_OF).on(LATER))
                .isEqualTo(new Question.CommitteeMembership(PartyCommittee.values()[0], LATER));
    }
}
