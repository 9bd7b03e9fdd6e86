package io.github.cadreassessment.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Question.Promotion;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomCompletions;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import io.github.cadreassessment.core.testkit.Rearranged;
import io.github.cadreassessment.core.time.CountingConvention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the derivation of any cadre. */
class DerivationPropertyTest {
    private static final String SEED = "20261123";
    private static final int COMPLETIONS = 8;
    // Sanctions have no id of their own; they have a property of theirs.
    private static final List<String> BY_ID = List.of(
            MassWorkValues.COLLECTION, StudyValues.COLLECTION, PetitionItems.COLLECTION, CourseItems.COLLECTION);

    @Property(seed = SEED, tries = 2000)
    void derive_ofAnyCompletion_givesAValueThatTheIncompleteFileAllows(
            @ForAll long seed, @ForAll("asOf") LocalDate asOf, @ForAll CountingConvention convention) {
        Random random = new Random(seed);
        Question question = RandomQuestions.next(random, asOf);
        TermCatalogue catalogue = countedBy(convention);
        Cadre cadre = new RandomCadres(random, asOf).next();
        CaseView before = CaseDerivation.derive(cadre, question, catalogue);
        RandomCompletions completions = new RandomCompletions(random, asOf);
        for (int i = 0; i < COMPLETIONS; i++) {
            CaseView after = CaseDerivation.derive(completions.complete(cadre), question, catalogue);
            after.values()
                    .forEach((term, value) -> assertThat(contains(before.known(term), value))
                            .as("%s: %s must contain %s", term, before.known(term), value)
                            .isTrue());
            BY_ID.forEach(collection -> assertItemsContain(before, after, collection));
        }
    }

    private static void assertItemsContain(CaseView before, CaseView after, String collection) {
        for (ItemView item : before.items(collection)) {
            ItemView known = after.items(collection).stream()
                    .filter(same -> same.id().equals(item.id()))
                    .findFirst()
                    .orElseThrow();
            known.values()
                    .forEach((term, value) -> assertThat(contains(item.known(term), value))
                            .as("%s: %s must contain %s", term, item.known(term), value)
                            .isTrue());
        }
    }

    @Property(seed = SEED, tries = 1000)
    void derive_ofUncertainValue_namesMissingFacts(@ForAll long seed, @ForAll("asOf") LocalDate asOf) {
        Cadre cadre = new RandomCadres(new Random(seed), asOf).next();
        CaseView derived =
                CaseDerivation.derive(cadre, RandomQuestions.next(new Random(seed), asOf), TermCatalogue.builtIn());
        derived.values()
                .forEach((term, value) -> assertThat(value.missing().isEmpty())
                        .as("%s: %s", term, value)
                        .isEqualTo(value.isCertain()));
        derived.allItems()
                .forEach(item -> item.values()
                        .forEach((term, value) -> assertThat(value.missing().isEmpty())
                                .as("%s: %s", term, value)
                                .isEqualTo(value.isCertain())));
    }

    @Property(seed = SEED, tries = 500)
    void derive_ofRowsInAnotherOrder_givesTheSame(@ForAll long seed, @ForAll("asOf") LocalDate asOf) {
        Random random = new Random(seed);
        Cadre cadre = new RandomCadres(random, asOf).next();
        CaseView original = derive(cadre, asOf);
        CaseView shuffled = derive(Rearranged.shuffled(cadre, random), asOf);
        assertThat(shuffled.values()).isEqualTo(original.values());
        assertThat(shuffled.collections()).isEqualTo(original.collections());
    }

    @Property(seed = SEED, tries = 500)
    void derive_ofEverythingFourHundredYearsLater_givesTheSame(@ForAll long seed, @ForAll("asOf") LocalDate asOf) {
        Cadre cadre = new RandomCadres(new Random(seed), asOf).next();
        CaseView original = derive(cadre, asOf);
        CaseView later = derive(Rearranged.later(cadre), asOf.plusDays(Rearranged.DAYS_LATER));
        Map<String, Known> expected = new HashMap<>(original.values());
        for (Term term : TermCatalogue.builtIn().terms()) {
            if (term.type() == TermType.DATE) {
                expected.computeIfPresent(term.id(), (id, date) -> Rearranged.later(date));
            }
        }
        assertThat(later.values()).isEqualTo(expected);
        assertThat(later.collections()).isEqualTo(laterItems(original.collections()));
    }

    @Property(seed = SEED, tries = 2000)
    void derive_ofAnyCompletion_givesTheSanctionsThatTheIncompleteFileAllows(
            @ForAll long seed, @ForAll("asOf") LocalDate asOf, @ForAll CountingConvention convention) {
        Random random = new Random(seed);
        Question question = RandomQuestions.next(random, asOf);
        TermCatalogue catalogue = countedBy(convention);
        Cadre cadre = new RandomCadres(random, asOf).next();
        CaseView before = CaseDerivation.derive(cadre, question, catalogue);
        Cadre completed = new RandomCompletions(random, asOf).complete(cadre);
        CaseView after = CaseDerivation.derive(completed, question, catalogue);
        List<Map<String, Known>> listed = sanctions(before);
        List<Map<String, Known>> actual = sanctions(after);
        assertThat(listed).allSatisfy(item -> assertThat(actual).as("%s", item).anyMatch(now -> contains(item, now)));
        if (before.mayHaveMore(SanctionItems.COLLECTION)) {
            assertThat(actual).hasSizeGreaterThanOrEqualTo(listed.size());
        } else {
            assertThat(actual).hasSameSizeAs(listed);
            assertThat(actual)
                    .allSatisfy(now -> assertThat(listed).as("%s", now).anyMatch(item -> contains(item, now)));
        }
    }

    private static List<Map<String, Known>> sanctions(CaseView view) {
        return view.items(SanctionItems.COLLECTION).stream()
                .map(ItemView::values)
                .toList();
    }

    private static boolean contains(Map<String, Known> outer, Map<String, Known> inner) {
        return inner.keySet().stream()
                .allMatch(term ->
                        contains(Objects.requireNonNull(outer.get(term)), Objects.requireNonNull(inner.get(term))));
    }

    private static Map<String, Items> laterItems(Map<String, Items> collections) {
        Map<String, Items> later = new HashMap<>();
        collections.forEach((collection, items) -> {
            TreeMap<String, Map<String, Known>> values = new TreeMap<>();
            items.values().forEach((id, item) -> {
                Map<String, Known> shifted = new HashMap<>(item);
                shifted.replaceAll((term, value) -> term.endsWith("-date") ? Rearranged.later(value) : value);
                values.put(later(id), shifted);
            });
            later.put(collection, new Items(values, items.unlisted()));
        });
        return later;
    }

    /** Ids of half-years begin with their year. */
    private static String later(String id) {
        return id.matches("[0-9]{4}-H[12]") ? Integer.parseInt(id.substring(0, 4)) + 400 + id.substring(4) : id;
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2024, 12, 31)),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2015, 1, 1).toEpochDay(),
                                LocalDate.of(2030, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    private static CaseView derive(Cadre cadre, LocalDate asOf) {
        return CaseDerivation.derive(cadre, new Promotion(PostLevel.COUNTY_DEPUTY, asOf), TermCatalogue.builtIn());
    }

    private static TermCatalogue countedBy(CountingConvention convention) {
        TermCatalogue catalogue = TermCatalogue.builtIn();
        for (Term term : catalogue.terms()) {
            if (term.convention() != null) {
                catalogue = catalogue.withConvention(term.id(), convention);
            }
        }
        return catalogue;
    }

    private static boolean contains(Known outer, Known inner) {
        if (outer instanceof Known.Range wide && inner instanceof Known.Range narrow) {
            return wide.low() <= narrow.low() && narrow.high() <= wide.high();
        }
        if (outer instanceof Known.Flag wide && inner instanceof Known.Flag narrow) {
            return (wide.canBeTrue() || !narrow.canBeTrue()) && (wide.canBeFalse() || !narrow.canBeFalse());
        }
        return ((Known.Choice) outer).codes().containsAll(((Known.Choice) inner).codes());
    }
}
