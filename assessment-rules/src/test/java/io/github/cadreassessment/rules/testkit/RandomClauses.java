package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.TermValues;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Route;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random policies in force, for the question of the given cases, whose thresholds lie on, just below and just above values that these have. */
public final class RandomClauses {
    private static final String COLLECTION = "mass-work-targets";

    private final Random random;
    private final TermCatalogue catalogue;
    private final List<CaseView> cases;
    private final QuestionKind question;

    public RandomClauses(Random random, TermCatalogue catalogue, List<CaseView> cases) {
        this.random = random;
        this.catalogue = catalogue;
        this.cases = cases;
        this.question = cases.get(0).question().kind();
    }

    public PolicyInForce policy() {
        List<ClauseInForce> clauses = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            clauses.add(random.nextInt(12) == 0 ? quotaClause("s" + i) : clause("s" + i));
        }
        if (question.isAppraisal() && random.nextInt(4) == 0) {
            score(random, catalogue.terms()).ifPresent(score -> clauses.addAll(earned(score)));
        }
        return new PolicyInForce("random", clauses);
    }

    private ClauseInForce clause(String id) {
        boolean appraisal = question.isAppraisal();
        boolean bar = appraisal || random.nextBoolean();
        boolean ranges = random.nextInt(4) == 0;
        ForEach forEach = ranges ? new ForEach(COLLECTION, any(WhenNone.values())) : null;
        List<ClauseInForce.Item> items = new ArrayList<>();
        int count = bar ? 1 + random.nextInt(2) : 1;
        for (int i = 1; i <= count; i++) {
            items.add(new ClauseInForce.Item(count == 1 ? "" : String.valueOf(i), formula(2, ranges)));
        }
        return new ClauseInForce(
                id,
                List.of(question),
                random.nextInt(5) < 2 ? Strength.HARD : Strength.GENERAL,
                bar ? ClauseKind.BAR : ClauseKind.REQUIREMENT,
                random.nextBoolean() ? Formula.TRUE : formula(1, false),
                forEach,
                items,
                route(id),
                bar || ranges || random.nextInt(4) == 0 ? null : later(),
                appraisal ? grades() : null,
                null);
    }

    /** A requirement with a quota, about the case and without anything else. */
    private ClauseInForce quotaClause(String id) {
        List<Term> numbers = catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty() && term.subject().isKnownOf(Subject.CADRE))
                .filter(term -> term.type() == TermType.NUMBER || term.type() == TermType.DURATION)
                .toList();
        List<Quota.Fraction> share = new ArrayList<>();
        List<Quota.Order> order = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            share.add(new Quota.Fraction(1 + random.nextInt(20), 20 + random.nextInt(80)));
            order.add(new Quota.Order(any(numbers).id(), random.nextBoolean()));
        }
        Grade grade = question.isAppraisal() ? any(List.copyOf(question.grades())) : null;
        return new ClauseInForce(
                id,
                List.of(question),
                any(Strength.values()),
                ClauseKind.REQUIREMENT,
                random.nextBoolean() ? Formula.TRUE : formula(1, false),
                null,
                List.of(new ClauseInForce.Item("", random.nextInt(3) == 0 ? Formula.TRUE : formula(2, false))),
                null,
                null,
                null,
                new Quota(grade, "", "", share, any(Quota.Rounding.values()), order, any(Quota.Ties.values())));
    }

    /** What a score earns, from the best grade down, in clauses that leave no gap. */
    private List<ClauseInForce> earned(Score score) {
        List<Grade> grades = question.grades().stream()
                .filter(grade -> grade != Grade.NO_GRADE)
                .sorted(Comparator.reverseOrder())
                .toList();
        Formula applies = random.nextBoolean() ? Formula.TRUE : formula(1, false);
        List<ClauseInForce> clauses = new ArrayList<>();
        long above = (60 + random.nextInt(40)) * 100L;
        for (int i = 0; i < grades.size(); i++) {
            long from = above - (1 + random.nextInt(15)) * 100L;
            Formula upTo = new Formula.Compare(score.id(), Relation.LESS_THAN, new Formula.Limit.Amount(above), false);
            Formula least = new Formula.Compare(score.id(), Relation.AT_LEAST, new Formula.Limit.Amount(from), false);
            boolean last = i == grades.size() - 1;
            Formula condition = i == 0 ? least : last ? upTo : Formula.all(List.of(least, upTo));
            clauses.add(new ClauseInForce(
                    "earned-" + i,
                    List.of(question),
                    Strength.HARD,
                    ClauseKind.BAR,
                    applies,
                    null,
                    List.of(new ClauseInForce.Item("", condition)),
                    null,
                    null,
                    GradeLimit.earned(grades.get(i)),
                    null));
            above = from;
        }
        return clauses;
    }

    private ClauseInForce.Later later() {
        return new ClauseInForce.Later(leaf(false), new LaterDuty(1 + random.nextInt(36)));
    }

    private GradeLimit grades() {
        Set<Grade> some = EnumSet.of(any(List.copyOf(Grade.ANNUAL)), any(List.copyOf(Grade.ANNUAL)));
        return switch (random.nextInt(4)) {
            case 0 -> GradeLimit.only(some);
            case 1 -> GradeLimit.not(some, Grade.ANNUAL);
            default -> GradeLimit.none(random.nextBoolean());
        };
    }

    private @Nullable Route route(String id) {
        if (random.nextBoolean()) {
            return null;
        }
        boolean limited = random.nextInt(3) == 0;
        return new Route(
                limited ? "c" + random.nextInt(3) : id,
                any(Authority.values()),
                limited ? formula(1, false) : Formula.TRUE);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Formula formula(int depth, boolean items) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return leaf(items);
        }
        List<Formula> members = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            members.add(formula(depth - 1, items));
        }
        return random.nextBoolean() ? Formula.all(members) : Formula.any(members);
    }

    static SanctionPeriods periods(Random random) {
        Map<SanctionKind, Integer> months = new EnumMap<>(SanctionKind.class);
        for (int i = 0; i <= random.nextInt(4); i++) {
            SanctionKind[] kinds = SanctionKind.values();
            months.put(kinds[random.nextInt(kinds.length)], 1 + random.nextInt(48));
        }
        return new SanctionPeriods(months, random.nextBoolean() ? 0 : 1 + random.nextInt(60));
    }

    /** A score of one or two terms of {@code terms} that can be counted; empty where there are none. */
    static Optional<Score> score(Random random, List<Term> terms) {
        List<Term> countable = new ArrayList<>(terms.stream()
                .filter(Score::isCountable)
                .filter(term -> term.subject().isKnownOf(Subject.CADRE))
                .toList());
        if (countable.isEmpty()) {
            return Optional.empty();
        }
        Collections.shuffle(countable, random);
        int first = countable.size() == 1 ? 100 : 1 + random.nextInt(99);
        List<Score.Item> items = new ArrayList<>();
        items.add(new Score.Item(first, countable.get(0).id(), points(random), 1 + random.nextInt(100)));
        if (first < 100) {
            items.add(new Score.Item(100 - first, countable.get(1).id(), points(random), 1 + random.nextInt(100)));
        }
        return Optional.of(new Score(items));
    }

    private static int points(Random random) {
        return (1 + random.nextInt(40)) * (random.nextInt(4) == 0 ? -1 : 1);
    }

    private Formula leaf(boolean items) {
        Optional<Score> score = random.nextInt(20) == 0 ? score(random, catalogue.terms()) : Optional.empty();
        if (score.isPresent()) {
            Formula.Limit limit = new Formula.Limit.Amount(random.nextInt(100) * 100L);
            return new Formula.Compare(score.get().id(), any(Relation.values()), limit, false);
        }
        if (random.nextInt(25) == 0 && catalogue.collection("sanctions").isPresent()) {
            return new Formula.Is(periods(random).id(), random.nextBoolean(), false);
        }
        List<Term> terms = catalogue.terms().stream()
                .filter(term -> term.collection().equals(items ? COLLECTION : ""))
                .filter(term -> term.subject().isKnownOf(Subject.CADRE))
                .toList();
        Term term = any(terms);
        Formula.Leaf leaf = leaf(term, terms);
        return random.nextInt(8) == 0 ? leaf.orPending() : leaf;
    }

    private Formula.Leaf leaf(Term term, List<Term> terms) {
        if (term.type() == TermType.FLAG) {
            return new Formula.Is(term.id(), random.nextBoolean(), false);
        }
        Enumeration enumeration = term.enumeration();
        if (enumeration != null) {
            List<String> codes = new ArrayList<>();
            for (Word word : enumeration.words()) {
                if (random.nextInt(3) == 0 || codes.isEmpty()) {
                    codes.add(word.code());
                }
            }
            return new Formula.Among(term.id(), codes, random.nextBoolean(), false);
        }
        return new Formula.Compare(term.id(), any(Relation.values()), limit(term, terms), false);
    }

    private Formula.Limit limit(Term term, List<Term> terms) {
        boolean amount = term.type() == TermType.NUMBER || term.type() == TermType.DURATION;
        return amount && random.nextInt(6) == 0 ? sum(term, terms) : single(term, terms);
    }

    private Formula.Limit sum(Term term, List<Term> terms) {
        List<Term> plain = terms.stream()
                .filter(other -> other.unit() == Unit.TIMES || other.unit() == Unit.COUNT)
                .toList();
        List<Term> same = terms.stream()
                .filter(other -> other.unit() == term.unit() && other.type() == term.type())
                .toList();
        List<Formula.Limit.Part> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            long sign = random.nextBoolean() ? 1 : -1;
            long each = (1 + random.nextInt(12)) * (long) term.unit().ticks();
            parts.add(
                    random.nextBoolean() && !plain.isEmpty()
                            ? new Formula.Limit.Part(sign * each, any(plain).id())
                            : new Formula.Limit.Part(sign, any(same).id()));
        }
        return new Formula.Limit.Sum(random.nextInt(60) * (long) term.unit().ticks(), parts);
    }

    private Formula.Limit single(Term term, List<Term> terms) {
        if (random.nextInt(6) == 0) {
            List<Term> same = terms.stream()
                    .filter(other -> other.type() == term.type() && other.unit() == term.unit())
                    .toList();
            return new Formula.Limit.OfTerm(any(same).id());
        }
        long near = near(term) + random.nextInt(3) - 1L;
        if (term.type() == TermType.DATE) {
            return new Formula.Limit.OnDay(LocalDate.ofEpochDay(Math.max(-10_000, Math.min(30_000, near))));
        }
        int ticks = term.unit().ticks();
        // Durations are compared with whole months, as rules can only name those.
        long amount = ticks == 1 ? near : Math.round((double) near(term) / ticks) * ticks;
        return new Formula.Limit.Amount(Math.max(0, Math.min(9_999L * ticks, amount)));
    }

    /** A value of the term in one of the cases. */
    private long near(Term term) {
        for (int tries = 0; tries < 20; tries++) {
            CaseView view = any(cases);
            TermValues values = view;
            if (!term.collection().isEmpty()) {
                if (view.items(COLLECTION).isEmpty()) {
                    continue;
                }
                values = any(view.items(COLLECTION));
            }
            if (values.known(term.id()) instanceof Known.Range range) {
                long bound = random.nextBoolean() ? range.low() : range.high();
                if (bound != Known.NO_LOW && bound != Known.NO_HIGH) {
                    return bound;
                }
            }
        }
        return term.type() == TermType.DATE ? 0 : term.unit().ticks();
    }
}
