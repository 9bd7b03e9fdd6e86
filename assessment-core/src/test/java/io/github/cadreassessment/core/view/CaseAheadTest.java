package io.github.cadreassessment.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaseAheadTest {
    private static final String SEED = "20261124";
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private static CaseAhead random(long seed) {
        Random random = new Random(seed);
        Question question = RandomQuestions.next(random, AS_OF);
        return CaseAhead.of(new RandomCadres(random, AS_OF).next(), question, CATALOGUE);
    }

    @Property(seed = SEED, tries = 300)
    void on_theFirstDay_isTheCaseAsDerived(@ForAll long seed) {
        Random random = new Random(seed);
        Question question = RandomQuestions.next(random, AS_OF);
        Cadre cadre = new RandomCadres(random, AS_OF).next();
        CaseView derived = CaseDerivation.derive(cadre, question, CATALOGUE);
        CaseView first = CaseAhead.of(cadre, question, CATALOGUE).on(AS_OF);
        assertThat(first.values()).isEqualTo(derived.values());
        assertThat(first.collections()).isEqualTo(derived.collections());
    }

    @Property(seed = SEED, tries = 300)
    void on_aLaterDay_derivesWhatIsReadWhateverIsReadBefore(@ForAll long seed) {
        CaseAhead ahead = random(seed);
        LocalDate day = AS_OF.plusDays(new Random(seed).nextInt(3653));
        CaseView whole = ahead.on(day);
        CaseView part = ahead.on(day);
        for (Map.Entry<String, Known> value : whole.values().entrySet()) {
            assertThat(part.known(value.getKey())).as(value.getKey()).isEqualTo(value.getValue());
        }
        assertThat(part.collections()).isEqualTo(whole.collections());
        assertThat(part.question()).isEqualTo(whole.question());
        assertThat(part.approvals()).isEqualTo(whole.approvals());
    }

    @Test
    void on_aDayBeforeTheFirst_isRefused() {
        CaseAhead ahead =
                CaseAhead.of(Cadre.withId("x-1").build(), new Question.Promotion(PostLevel.STAFF, AS_OF), CATALOGUE);
        assertThatThrownBy(() -> ahead.on(AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The day (2024-02-28) of case (x-1) must not be before 2024-02-29");
    }
}
