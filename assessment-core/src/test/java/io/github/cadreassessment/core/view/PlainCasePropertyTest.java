package io.github.cadreassessment.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A case in plain numbers, derived from a file, is that of the view of the file, for every term and collection. */
class PlainCasePropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final PlainLayout LAYOUT = layout();

    private final PlainCase fromFile = new PlainCase(LAYOUT);
    private final PlainCase fromView = new PlainCase(LAYOUT);

    private static PlainLayout layout() {
        Map<QuestionKind, PlainLayout.Wanted> wanted = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            Set<String> terms = CATALOGUE.terms().stream()
                    .filter(term -> term.subject().isKnownOf(kind.subject()))
                    .map(Term::id)
                    .collect(Collectors.toSet());
            Set<String> collections = CATALOGUE.collections().stream()
                    .filter(collection -> collection.subject().isKnownOf(kind.subject()))
                    .map(ItemCollection::id)
                    .collect(Collectors.toSet());
            Set<PlainLayout.Approval> approvals = new HashSet<>();
            for (Authority authority : Authority.values()) {
                approvals.add(new PlainLayout.Approval("s15", authority.name()));
            }
            wanted.put(kind, new PlainLayout.Wanted(terms, collections, approvals));
        }
        return new PlainLayout(CATALOGUE, wanted);
    }

    @Property(seed = "20261124", tries = 3_000)
    void fill_fromAFile_isThatOfItsView(@ForAll long seed) {
        Random random = new Random(seed);
        Question question = RandomQuestions.next(random, AS_OF);
        Cadre cadre = new RandomCadres(random, AS_OF).next();
        CaseView view = CaseDerivation.derive(cadre, question, CATALOGUE);

        fromFile.fill(cadre, question, CATALOGUE);
        fromView.fill(view);

        for (Map.Entry<String, ?> value : view.values().entrySet()) {
            int place = LAYOUT.place(value.getKey());
            assertThat(fromFile.low()[place]).as(value.getKey()).isEqualTo(fromView.low()[place]);
            assertThat(fromFile.high()[place]).as(value.getKey()).isEqualTo(fromView.high()[place]);
        }
        for (Authority authority : Authority.values()) {
            int place = LAYOUT.place(new PlainLayout.Approval("s15", authority.name()));
            assertThat(fromFile.low()[place]).as(authority.name()).isEqualTo(fromView.low()[place]);
        }
        view.collections().keySet().forEach(this::assertSameItems);
    }

    private void assertSameItems(String collection) {
        int place = LAYOUT.collection(collection);
        int numbers = fromView.count(place) * LAYOUT.width(place);
        assertThat(fromFile.count(place)).as(collection).isEqualTo(fromView.count(place));
        assertThat(fromFile.mayHaveMore(place)).as(collection).isEqualTo(fromView.mayHaveMore(place));
        assertThat(Arrays.copyOf(fromFile.low(place), numbers)).isEqualTo(Arrays.copyOf(fromView.low(place), numbers));
        assertThat(Arrays.copyOf(fromFile.high(place), numbers))
                .isEqualTo(Arrays.copyOf(fromView.high(place), numbers));
    }
}
