package io.github.cadreassessment.rules.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.Items;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.interpret.Interpreter;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No smaller set of changes would do: every value of every place is tried, for small policies over a few terms. */
class SmallestChangesPropertyTest {
    private static final long SEED = 20261124L;
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final TermCatalogue CATALOGUE = SmallCatalogue.CATALOGUE;
    // Terms whose every value is tried; dates and what the question names never change.
    private static final List<String> TERMS =
            List.of("age", "age-limit", "grassroots-times", "reserve-cadre", "on-probation", "tenure");
    private static final int MOST = 4;
    private static final Goal GOAL = Goal.eligible(QuestionKind.PROMOTION);

    private final Random random = new Random(SEED);

    @Test
    void search_ofRandomSmallPolicies_findsTheSmallestChangesAndAllOfThem() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            InForce inForce = InForce.withoutNotes(new PolicyInForce("p", clauses()), "p");
            CaseView view = view();
            if (reached(inForce, view)) {
                continue;
            }
            Set<Set<String>> expected = bySize(inForce, view);
            List<SmallestChange> found;
            try (Assessor assessor = Assessor.of(inForce, CATALOGUE, Execution.INTERPRETER)) {
                found = new SmallestChanges(assessor, GOAL, view).search();
            }
            assertThat(found)
                    .as("policy %s of %s", inForce.policy(), view.values())
                    .hasSize(Math.min(3, expected.size()));
            for (SmallestChange one : found) {
                assertThat(expected).contains(places(one));
                assertThat(reached(inForce, changed(view, one))).isTrue();
            }
            sizes.merge(found.isEmpty() ? 0 : found.get(0).changes().size(), 1, Integer::sum);
        }
        assertThat(sizes.keySet()).contains(1, 2, 3);
        assertThat(sizes.get(2)).isGreaterThan(10);
    }

    private static Set<String> places(SmallestChange change) {
        return change.changes().stream().map(one -> one.term().id()).collect(Collectors.toSet());
    }

    private static CaseView changed(CaseView view, SmallestChange change) {
        CaseView changed = view;
        for (Change one : change.changes()) {
            changed = changed.with(one.term().id(), one.then());
        }
        return changed;
    }

    private static boolean reached(InForce inForce, CaseView view) {
        return GOAL.reached(Interpreter.findings(inForce, view)) != Truth.FALSE;
    }

    /** The sets of places of the smallest size of which some values do. */
    private static Set<Set<String>> bySize(InForce inForce, CaseView view) {
        for (int size = 1; size <= TERMS.size(); size++) {
            Set<Set<String>> found = new HashSet<>();
            for (List<String> places : choose(size, 0)) {
                if (anyDoes(inForce, view, places, 0)) {
                    found.add(Set.copyOf(places));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static List<List<String>> choose(int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = from; i < TERMS.size(); i++) {
            for (List<String> rest : choose(size - 1, i + 1)) {
                List<String> one = new ArrayList<>(List.of(TERMS.get(i)));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private static boolean anyDoes(InForce inForce, CaseView view, List<String> places, int at) {
        if (at == places.size()) {
            return reached(inForce, view);
        }
        String term = places.get(at);
        return values(CATALOGUE.require(term)).stream()
                .anyMatch(value -> anyDoes(inForce, view.with(term, value), places, at + 1));
    }

    private static List<Known> values(Term term) {
        if (term.type() == TermType.FLAG) {
            return List.of(Known.exactly(true), Known.exactly(false));
        }
        int ticks = term.unit().ticks();
        // Every whole unit, and a tick beside each, is enough where all thresholds are whole.
        return LongStream.rangeClosed(0, MOST + 2L)
                .flatMap(units -> LongStream.of(units * ticks - 1, units * ticks, units * ticks + 1))
                .filter(number -> number >= 0)
                .distinct()
                .mapToObj(Known::exactly)
                .toList();
    }

    private List<ClauseInForce> clauses() {
        List<ClauseInForce> clauses = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            clauses.add(new ClauseInForce(
                    "s" + i,
                    List.of(QuestionKind.PROMOTION),
                    random.nextBoolean() ? Strength.HARD : Strength.GENERAL,
                    random.nextBoolean() ? ClauseKind.BAR : ClauseKind.REQUIREMENT,
                    random.nextInt(3) == 0 ? leaf() : Formula.TRUE,
                    null,
                    List.of(new Item("", formula(2))),
                    null));
        }
        return clauses;
    }

    private Formula formula(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf();
        }
        List<Formula> members = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            members.add(formula(depth - 1));
        }
        return random.nextBoolean() ? Formula.all(members) : Formula.any(members);
    }

    private Formula leaf() {
        String term = TERMS.get(random.nextInt(TERMS.size()));
        if (CATALOGUE.require(term).type() == TermType.FLAG) {
            return new Formula.Is(term, random.nextBoolean(), false);
        }
        Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
        boolean other = term.startsWith("age") && random.nextInt(3) == 0;
        Limit limit = other
                ? new Limit.OfTerm(term.equals("age") ? "age-limit" : "age")
                : new Limit.Amount((long) random.nextInt(MOST + 1)
                        * CATALOGUE.require(term).unit().ticks());
        return new Formula.Compare(term, relation, limit, false);
    }

    private CaseView view() {
        Map<String, Known> values = new HashMap<>();
        Map<String, Items> collections = new HashMap<>();
        CATALOGUE.collections().forEach(one -> collections.put(one.id(), new Items(new TreeMap<>(), List.of())));
        for (Term term : CATALOGUE.terms()) {
            if (term.collection().isEmpty()) {
                values.put(term.id(), value(term));
            }
        }
        return new CaseView(
                new OpaqueId("x-1"),
                new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, AS_OF),
                CATALOGUE,
                values,
                collections,
                History.complete(AS_OF));
    }

    private Known value(Term term) {
        Enumeration words = term.enumeration();
        return switch (term.type()) {
            case FLAG -> Known.exactly(random.nextBoolean());
            case WORD -> {
                List<Word> all = Objects.requireNonNull(words).words();
                yield Known.exactly(all.get(random.nextInt(all.size())).code());
            }
            case DATE -> Known.exactly(AS_OF.toEpochDay());
            case NUMBER, DURATION ->
                Known.exactly((long) random.nextInt(MOST + 1) * term.unit().ticks());
        };
    }
}
