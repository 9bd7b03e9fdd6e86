package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Later;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Route;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random policies in force over any catalogue: every shape of clause that the records allow, with the thresholds of {@link
 * RandomFormulas}, so that {@link RandomCases} meet them often.
 */
public final class RandomPolicies {
    private static final List<QuestionKind> OF_CADRES = java.util.Arrays.stream(QuestionKind.values())
            .filter(kind -> kind.subject() == Subject.CADRE)
            .toList();

    private final TermCatalogue catalogue;
    private final RandomFormulas formulas;

    private RandomPolicies(TermCatalogue catalogue) {
        this.catalogue = catalogue;
        this.formulas = new RandomFormulas(catalogue);
    }

    /** Policies of at most {@code most} clauses. */
    public static Arbitrary<PolicyInForce> over(TermCatalogue catalogue, int most) {
        Arbitrary<ClauseInForce> clause = new RandomPolicies(catalogue).clause();
        return Combinators.combine(
                        Arbitraries.of("p", "township-learning", "class", "rule-2"),
                        clause.list().ofMinSize(0).ofMaxSize(most))
                .as((id, clauses) -> new PolicyInForce(id, numbered(clauses)));
    }

    private static List<ClauseInForce> numbered(List<ClauseInForce> clauses) {
        List<ClauseInForce> numbered = new ArrayList<>();
        for (ClauseInForce clause : clauses) {
            numbered.add(new ClauseInForce(
                    "s" + (numbered.size() + 1),
                    clause.questions(),
                    clause.strength(),
                    clause.kind(),
                    clause.applies(),
                    clause.forEach(),
                    clause.items(),
                    renamed(clause.route(), "s" + (numbered.size() + 1)),
                    clause.later(),
                    clause.grades(),
                    clause.quota()));
        }
        return numbered;
    }

    /** A route of the clause itself has the id of the clause; others have one of their own. */
    private static @Nullable Route renamed(@Nullable Route route, String id) {
        return route == null || !route.within().equals(Formula.TRUE)
                ? route
                : new Route(id, route.authority(), Formula.TRUE);
    }

    private Arbitrary<Route> route() {
        return Combinators.combine(
                        Arbitraries.of(Authority.class), formulas.orConstant("", 0), Arbitraries.of(true, false))
                .as((authority, within, limited) ->
                        new Route("exception-1", authority, limited ? within : Formula.TRUE));
    }

    private static boolean mayHave(@Nullable Route route, ClauseKind kind, List<Formula> conditions) {
        Formula always = kind == ClauseKind.BAR ? Formula.FALSE : Formula.TRUE;
        List<Formula> used = kind == ClauseKind.REQUIREMENT ? conditions.subList(0, 1) : conditions;
        return route != null
                && (route.within().equals(Formula.TRUE) || !used.stream().allMatch(always::equals));
    }

    private Arbitrary<ClauseInForce> clause() {
        List<String> collections = catalogue.collections().stream()
                .filter(collection -> collection.subject().isKnownOf(Subject.CADRE))
                .map(ItemCollection::id)
                .toList();
        if (collections.isEmpty()) {
            return clause(null);
        }
        Arbitrary<ForEach> each = Combinators.combine(Arbitraries.of(collections), Arbitraries.of(WhenNone.class))
                .as(ForEach::new);
        return Arbitraries.oneOf(clause(null), each.flatMap(this::clause));
    }

    private Arbitrary<ClauseInForce> clause(@Nullable ForEach forEach) {
        String collection = forEach == null ? "" : forEach.collection();
        return Combinators.combine(
                        Arbitraries.of(OF_CADRES).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Strength.class),
                        Arbitraries.of(ClauseKind.class),
                        formulas.orConstant("", 0.5),
                        formulas.orConstant(collection, 0.1).list().ofMinSize(1).ofMaxSize(3),
                        route().injectNull(0.5),
                        consequences())
                .as((questions, strength, kind, applies, conditions, route, consequences) -> new ClauseInForce(
                        "s",
                        questions.stream().sorted().toList(),
                        strength,
                        kind,
                        applies,
                        forEach,
                        items(kind, conditions),
                        mayHave(route, kind, conditions) ? route : null,
                        kind == ClauseKind.BAR
                                        || forEach != null
                                        || conditions.get(0).equals(Formula.TRUE)
                                ? null
                                : consequences.get1(),
                        kind == ClauseKind.BAR ? consequences.get2() : null,
                        null));
    }

    private Arbitrary<Tuple.Tuple2<@Nullable Later, @Nullable GradeLimit>> consequences() {
        Arbitrary<@Nullable Later> later = Combinators.combine(
                        formulas.orConstant("", 0), Arbitraries.integers().between(1, 999))
                .as((excuse, months) -> new Later(excuse, new LaterDuty(months)))
                .injectNull(0.5);
        Arbitrary<@Nullable GradeLimit> grades = Arbitraries.oneOf(
                        Arbitraries.of(Grade.class)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(some -> new GradeLimit(some, false)),
                        Arbitraries.just(GradeLimit.none(true)))
                .injectNull(0.5);
        return Combinators.combine(later, grades).as(Tuple::of);
    }

    private static List<Item> items(ClauseKind kind, List<Formula> conditions) {
        if (kind == ClauseKind.REQUIREMENT || conditions.size() == 1) {
            return List.of(new Item("", conditions.get(0)));
        }
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> Tuple.of(i + 1, conditions.get(i)))
                .map(numbered -> new Item(String.valueOf(numbered.get1()), numbered.get2()))
                .toList();
    }
}
