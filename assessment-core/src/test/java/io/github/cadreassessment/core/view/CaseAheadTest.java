package io.github.cadreassessment.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    @Property(seed = SEED, tries = 500)
    void reading_someTerms_givesThemAsTheWholeDerivationDoes(@ForAll long seed) {
        Random random = new Random(seed);
        CaseAhead whole = random(seed);
        List<String> terms = whole.on(AS_OF).values().keySet().stream().sorted().toList();
        Set<String> read = Set.copyOf(List.of(
                terms.get(random.nextInt(terms.size())), terms.get(random.nextInt(terms.size())), "as-of-date"));
        List<String> collections =
                CATALOGUE.collections().stream().map(ItemCollection::id).toList();
        String collection = collections.get(random.nextInt(collections.size()));
        CaseAhead part = whole.reading(read, Set.of(collection));
        LocalDate day = AS_OF.plusDays(random.nextInt(3653));
        CaseView expected = whole.on(day);
        CaseView found = part.on(day);
        for (String term : read) {
            Known known = expected.values().get(term);
            assertThat(found.values().get(term)).as(term).isEqualTo(known);
        }
        assertThat(found.collections().get(collection))
                .isEqualTo(expected.collections().get(collection));
        assertThat(found.question()).isEqualTo(expected.question());
        assertThat(found.approvals()).isEqualTo(expected.approvals());
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
