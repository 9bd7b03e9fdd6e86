package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random cases over any catalogue: certain and uncertain values near the thresholds of {@link RandomPolicies}, collections
 * empty, short and incomplete, approvals of all kinds. The same seed gives the same cases.
 */
public final class RandomCases {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    private final TermCatalogue catalogue;
    private final Random random;

    private RandomCases(TermCatalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    /** A number of cases. */
    public static List<CaseView> of(TermCatalogue catalogue, long seed, int number) {
        RandomCases cases = new RandomCases(catalogue, new Random(seed));
        List<CaseView> views = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            views.add(cases.next(i));
        }
        return views;
    }

    private CaseView next(int number) {
        Map<String, Items> collections = new HashMap<>();
        for (ItemCollection collection : catalogue.collections()) {
            collections.put(collection.id(), items(collection.id()));
        }
        return new CaseView(
                new OpaqueId("c" + number),
                new Question.Promotion(any(PostLevel.values()), AS_OF),
                catalogue,
                values(""),
                collections,
                approvals());
    }

    private Items items(String collection) {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.put("i" + i, values(collection));
        }
        return new Items(items, random.nextInt(3) == 0 ? missing() : List.of());
    }

    private Map<String, Known> values(String collection) {
        Map<String, Known> values = new HashMap<>();
        for (Term term : catalogue.terms()) {
            if (term.collection().equals(collection)) {
                values.put(term.id(), value(term));
            }
        }
        return values;
    }

    private Known value(Term term) {
        boolean certain = random.nextBoolean();
        return switch (term.type()) {
            case FLAG -> certain ? Known.exactly(random.nextBoolean()) : new Known.Flag(true, true, missing());
            case WORD -> choice(term, certain);
            case DATE -> range(RandomFormulas.DAY.toEpochDay() + random.nextInt(RandomFormulas.MOST), 1, certain);
            case NUMBER, DURATION -> {
                int ticks = term.unit().ticks();
                long low = random.nextBoolean()
                        ? (long) random.nextInt(RandomFormulas.MOST + 2) * ticks
                        : random.nextInt((RandomFormulas.MOST + 1) * ticks);
                yield range(low, ticks, certain);
            }
        };
    }

    private Known range(long low, int unit, boolean certain) {
        long high = certain ? low : low + random.nextInt(3 * unit);
        return new Known.Range(low, high, missing());
    }

    private Known choice(Term term, boolean certain) {
        Enumeration enumeration = term.enumeration();
        List<String> codes = enumeration == null
                ? List.of("none")
                : enumeration.words().stream().map(Word::code).toList();
        List<String> possible = new ArrayList<>(List.of(codes.get(random.nextInt(codes.size()))));
        for (String code : certain ? List.<String>of() : codes) {
            if (random.nextBoolean()) {
                possible.add(code);
            }
        }
        return new Known.Choice(possible, missing());
    }

    private History<Approval> approvals() {
        List<Approval> rows = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            if (random.nextBoolean()) {
                PartialDate granted = PartialDate.on(AS_OF.plusDays(random.nextInt(3) - 1));
                boolean openEnded = random.nextBoolean();
                rows.add(new Approval("s" + (1 + random.nextInt(3)), authority, granted, granted, openEnded, null));
            }
        }
        Completeness completeness = random.nextBoolean()
                ? new Completeness.CompleteThrough(AS_OF)
                : new Completeness.Incomplete(Completeness.Why.NOT_DECLARED);
        return new History<>(rows, completeness);
    }

    private static List<MissingFact> missing() {
        return List.of(MissingFact.notRecorded(Fact.TARGETS));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
