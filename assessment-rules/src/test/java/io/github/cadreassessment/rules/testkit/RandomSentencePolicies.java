package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.policy.Rule.ReadingGuard;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random policies that can be written as sentences: every shape that the check lets pass. */
public final class RandomSentencePolicies {
    private static final String COLLECTION = "mass-work-targets";
    private static final LocalDate DAY = LocalDate.of(2015, 2, 28);
    private static final Reading GAP = new Reading("gap", List.of(Reading.PENDING, Reading.UNMET), Reading.PENDING);
    private static final Reading SCOPE = new Reading("scope", List.of("few", "many", "all"), "few");

    private final TermCatalogue catalogue;
    private final Random random;
    private final @Nullable QuestionKind asked;

    private RandomSentencePolicies(TermCatalogue catalogue, long seed, @Nullable QuestionKind asked) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
        this.asked = asked;
    }

    /** The policy of this seed. */
    public static Policy of(TermCatalogue catalogue, long seed) {
        return new RandomSentencePolicies(catalogue, seed, null).policy(4);
    }

    /** The policy of this seed whose rules, few as they are compiled often, all answer {@code asked}. */
    public static Policy about(TermCatalogue catalogue, long seed, QuestionKind asked) {
        return new RandomSentencePolicies(catalogue, seed, asked).policy(2);
    }

    /** A day on which everything that these policies declare is in force. */
    public static LocalDate inForceOn() {
        return DAY.plusDays(1);
    }

    private Policy policy(int most) {
        List<Rule> rules = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            rules.add(rule("c" + (i + 1)));
        }
        if (random.nextInt(3) == 0) {
            rules.add(quota("quota"));
        }
        if ((asked == null || asked == QuestionKind.ANNUAL_APPRAISAL) && random.nextInt(4) == 0) {
            rules.addAll(RandomEarnedRules.of(random, catalogue, who(), "first", evidence()));
        }
        return new Policy("random-pack", documents(), parameters(), List.of(GAP, SCOPE), rules, exceptions(rules));
    }

    private Rule quota(String id) {
        boolean appraisal = asked == null ? random.nextBoolean() : asked.isAppraisal();
        QuestionKind kind = asked != null ? asked : appraisal ? QuestionKind.PARTY_REVIEW : QuestionKind.RANK_PROMOTION;
        List<Term> numbers = catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty() && term.subject().isKnownOf(Subject.CADRE))
                .filter(term -> term.type() == TermType.NUMBER || term.type() == TermType.DURATION)
                .toList();
        List<Quota.Order> order = List.of(
                new Quota.Order(any(numbers).id(), random.nextBoolean()),
                new Quota.Order(any(numbers).id(), random.nextBoolean()));
        List<Quota.Fraction> share = new ArrayList<>(List.of(new Quota.Fraction(1 + random.nextInt(99), 100)));
        if (random.nextBoolean()) {
            share.add(new Quota.Fraction(1, 3));
        }
        String base = random.nextBoolean() && catalogue.term("leading-posts").isPresent() ? "leading-posts" : "";
        return new Rule(
                id,
                "first",
                evidence(),
                List.of(kind),
                List.of(),
                List.of(),
                who(),
                null,
                any(Strength.values()),
                ClauseKind.REQUIREMENT,
                List.of(new Item(
                        "", random.nextBoolean() ? new Condition.AllOf(List.of()) : condition(1, false, true))),
                null,
                null,
                null,
                new Quota(
                        appraisal ? Grade.EXCELLENT : null,
                        base,
                        base.isEmpty() || random.nextBoolean() ? "" : "holders-first-consultant",
                        share,
                        any(Quota.Rounding.values()),
                        order,
                        any(Quota.Ties.values())),
                "");
    }

    private List<ExceptionClause> exceptions(List<Rule> rules) {
        List<String> open = rules.stream()
                .filter(rule -> rule.exception() == null && rule.quota() == null)
                .filter(rule -> rule.grades() == null || !rule.grades().isEarned())
                .map(Rule::id)
                .toList();
        if (open.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        return List.of(new ExceptionClause(
                "c0",
                "first",
                evidence(),
                open.subList(0, 1 + random.nextInt(open.size())),
                keeps(rules, open),
                single(false),
                new ApprovedBy.Body(authority()),
                random.nextBoolean() ? List.of() : barItems(false)));
    }

    private List<String> keeps(List<Rule> rules, List<String> open) {
        return rules.stream().map(Rule::id).filter(id -> !open.contains(id)).toList();
    }

    private List<DocumentVersion> documents() {
        return List.of(
                new DocumentVersion("first", DAY, random.nextBoolean() ? DAY.plusYears(3) : null),
                new DocumentVersion("second", DAY.plusDays(1), null));
    }

    private List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "age-limit",
                        Unit.AGE,
                        List.of(
                                new DatedValue("35", evidence(), null, DAY),
                                new DatedValue("40", evidence(), DAY.plusDays(1), null))),
                new Parameter("years", Unit.MONTH, List.of(new DatedValue("768", evidence(), DAY, DAY.plusYears(1)))),
                new Parameter(
                        "body", Unit.NONE, List.of(new DatedValue(authority().name(), evidence(), null, null))));
    }

    private Evidence evidence() {
        return any(Evidence.values());
    }

    private Authority authority() {
        return any(Authority.values());
    }

    private <T> T any(T[] values) {
        return any(List.of(values));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Rule rule(String id) {
        boolean appraisal = asked == null ? random.nextInt(5) == 0 : asked.isAppraisal();
        boolean bar = appraisal || random.nextBoolean();
        ForEach forEach = random.nextInt(3) == 0 ? new ForEach(COLLECTION, any(WhenNone.values())) : null;
        return new Rule(
                id,
                random.nextBoolean() ? "first" : "second",
                evidence(),
                appraisal ? List.of(QuestionKind.ANNUAL_APPRAISAL) : questions(),
                targets(),
                random.nextInt(3) == 0 ? List.of(new ReadingGuard("scope", "many")) : List.of(),
                who(),
                forEach,
                appraisal ? Strength.HARD : any(Strength.values()),
                bar ? ClauseKind.BAR : ClauseKind.REQUIREMENT,
                bar ? barItems(forEach != null) : List.of(new Item("", condition(2, forEach != null, true))),
                exception(),
                bar || forEach != null || random.nextBoolean() ? null : later(),
                appraisal ? grades() : null,
                null,
                appraisal || random.nextInt(6) > 0 ? "" : date());
    }

    /** A date by which a document may be chosen; most of them lie on both sides of the days on which these change. */
    private String date() {
        return any(catalogue.terms().stream()
                        .filter(term -> term.type() == TermType.DATE)
                        .filter(term ->
                                term.collection().isEmpty() && term.subject().isKnownOf(Subject.CADRE))
                        .toList())
                .id();
    }

    private List<QuestionKind> questions() {
        if (asked != null) {
            return List.of(asked);
        }
        return random.nextInt(4) == 0
                ? List.of(QuestionKind.PROMOTION, QuestionKind.FURTHER_USE)
                : List.of(any(EnumSet.allOf(QuestionKind.class).stream()
                        .filter(kind -> !kind.isAppraisal() && kind.subject() == Subject.CADRE)
                        .toList()));
    }

    private Rule.Later later() {
        return new Rule.Later(single(false), new LaterDuty(1 + random.nextInt(60)));
    }

    private GradeLimit grades() {
        Grade one = any(List.of(Grade.INCOMPETENT, Grade.BASICALLY_COMPETENT, Grade.COMPETENT, Grade.EXCELLENT));
        return switch (random.nextInt(4)) {
            case 0 -> GradeLimit.only(EnumSet.of(one));
            case 1 -> GradeLimit.not(EnumSet.of(one, Grade.EXCELLENT), Grade.ANNUAL);
            default -> GradeLimit.none(random.nextBoolean());
        };
    }

    private List<PostLevel> targets() {
        List<PostLevel> targets = new ArrayList<>();
        if (random.nextBoolean()) {
            for (PostLevel level : PostLevel.values()) {
                if (random.nextInt(4) == 0) {
                    targets.add(level);
                }
            }
        }
        return targets;
    }

    private @Nullable ApprovedBy exception() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new ApprovedBy.Body(authority());
            default -> new ApprovedBy.ByParameter("body");
        };
    }

    private Condition who() {
        if (random.nextInt(3) == 0) {
            return new Condition.AllOf(List.of());
        }
        Condition condition = condition(1, false, false);
        return random.nextBoolean()
                ? condition
                : new Condition.AnyOf(List.of(condition, new Condition.ReadingIs("scope", "all")));
    }

    private List<Item> barItems(boolean items) {
        int count = random.nextInt(3);
        if (count == 0) {
            return List.of(new Item("", condition(2, items, false)));
        }
        List<Item> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(new Item(String.valueOf(i), condition(1, items, false)));
        }
        return all;
    }

    private Condition condition(int depth, boolean items, boolean requirement) {
        int shape = depth == 0 ? 3 : random.nextInt(6);
        return switch (shape) {
            case 0 -> new Condition.AllOf(conditions(depth, items, requirement));
            case 1 -> new Condition.AnyOf(conditions(depth, items, requirement));
            case 2 -> new Condition.NoneOf(conditions(depth, items, false));
            default ->
                requirement && random.nextInt(3) == 0 ? new Condition.OtherwiseBy(single(items), "gap") : single(items);
        };
    }

    private List<Condition> conditions(int depth, boolean items, boolean requirement) {
        List<Condition> all = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            all.add(condition(depth - 1, items, requirement));
        }
        return all;
    }

    private Condition single(boolean items) {
        if (random.nextInt(25) == 0 && catalogue.collection("sanctions").isPresent()) {
            return new Condition.Is(RandomClauses.periods(random).id(), random.nextBoolean());
        }
        Optional<Score> score =
                random.nextInt(20) == 0 ? RandomClauses.score(random, catalogue.terms()) : Optional.empty();
        if (score.isPresent()) {
            Condition.Limit limit = new Condition.Limit.Amount(random.nextInt(100) * 100L);
            return new Condition.Compare(score.get().id(), any(Relation.values()), limit);
        }
        List<Term> terms = catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty()
                        || (items && term.collection().equals(COLLECTION)))
                .filter(term -> term.subject().isKnownOf(Subject.CADRE))
                .toList();
        Term term = terms.get(random.nextInt(terms.size()));
        Enumeration enumeration = term.enumeration();
        if (term.type() == TermType.FLAG) {
            return new Condition.Is(term.id(), random.nextBoolean());
        }
        if (enumeration != null) {
            List<String> codes = new ArrayList<>();
            codes.add(enumeration.words().get(0).code());
            for (Word word : enumeration.words().subList(1, enumeration.words().size())) {
                if (random.nextInt(3) == 0) {
                    codes.add(word.code());
                }
            }
            return new Condition.Among(term.id(), codes, random.nextBoolean());
        }
        return new Condition.Compare(term.id(), any(Relation.values()), limit(term, terms));
    }

    private Condition.Limit limit(Term term, List<Term> terms) {
        boolean amount = term.type() == TermType.NUMBER || term.type() == TermType.DURATION;
        return amount && random.nextInt(6) == 0 ? sum(term, terms) : single(term, terms);
    }

    private Condition.Limit sum(Term term, List<Term> terms) {
        List<Condition.Limit.Addend> addends = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            List<Term> plain = terms.stream()
                    .filter(other -> other.unit() == Unit.TIMES || other.unit() == Unit.COUNT)
                    .toList();
            List<Term> same = terms.stream()
                    .filter(other -> other.unit() == term.unit() && other.type() == term.type())
                    .toList();
            addends.add(
                    random.nextBoolean() && !plain.isEmpty()
                            ? new Condition.Limit.Addend(
                                    random.nextBoolean(), any(plain).id(), amount(term))
                            : new Condition.Limit.Addend(
                                    random.nextBoolean(),
                                    "",
                                    new Condition.Limit.OfTerm(any(same).id())));
        }
        return new Condition.Limit.Sum(amount(term), addends);
    }

    private Condition.Limit amount(Term term) {
        return new Condition.Limit.Amount(
                (1 + random.nextInt(40)) * (long) term.unit().ticks());
    }

    private Condition.Limit single(Term term, List<Term> terms) {
        if (random.nextInt(4) == 0) {
            List<Term> same = terms.stream()
                    .filter(other -> other.type() == term.type() && other.unit() == term.unit())
                    .toList();
            return new Condition.Limit.OfTerm(
                    same.get(random.nextInt(same.size())).id());
        }
        if (term.type() == TermType.DATE) {
            return new Condition.Limit.OnDay(DAY.plusDays(random.nextInt(2000)));
        }
        if (random.nextInt(3) == 0 && term.unit() == Unit.AGE) {
            return new Condition.Limit.OfParameter("age-limit");
        }
        if (random.nextInt(3) == 0 && term.unit() == Unit.MONTH) {
            return new Condition.Limit.OfParameter("years");
        }
        return new Condition.Limit.Amount(
                (long) random.nextInt(60) * term.unit().ticks());
    }
}
