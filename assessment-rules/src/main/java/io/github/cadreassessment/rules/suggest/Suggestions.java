package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.coverage.ReferenceClause;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.FromPolicy;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.mutation.Mutant;
import io.github.cadreassessment.rules.mutation.Mutants;
import io.github.cadreassessment.rules.mutation.MutationRun;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.BaseCase;
import io.github.cadreassessment.rules.scenario.Expected;
import io.github.cadreassessment.rules.scenario.Expected.ClauseIs;
import io.github.cadreassessment.rules.scenario.Expected.Reason;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.TextFromScenarios;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scenarios that a suite lacks, each with the answer that the engine gives now, for a person to confirm. Immutable.
 *
 * @param bases the bases that they stand over
 * @param scenarios the scenarios, in the order of the clauses that they are about
 */
public record Suggestions(List<BaseCase> bases, List<Scenario> scenarios) {
    /** How many cases are tried for a clause. */
    private static final int MOST_TRIES = 6000;

    public Suggestions {
        bases = List.copyOf(bases);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The scenarios that {@code pack} lacks beside those that passed in {@code results}.
     *
     * @param confirmed whether they count as confirmed; only for packs whose every suggestion was read
     */
    public static Suggestions of(Pack pack, List<ScenarioResult> results, Language language, boolean confirmed) {
        return new Search(pack, results, language, confirmed).suggestions();
    }

    /** Them as sentences. */
    public String text(Pack pack, Language language) {
        return TextFromScenarios.print(pack, bases, scenarios, language);
    }

    /** Looks for what is lacking. Used once and thrown away. */
    private static final class Search {
        private final Pack pack;
        private final Language language;
        private final boolean confirmed;
        private final Coverage coverage;
        private final List<Mutant> unnoticed = new ArrayList<>();
        private final Map<Choices, Cases> cases = new HashMap<>();
        private final Map<String, Draft> plain = new LinkedHashMap<>();
        private final Map<String, BaseCase> bases = new LinkedHashMap<>();
        private final Set<String> titles = new TreeSet<>();
        private final Set<String> taken = new TreeSet<>();
        private final List<Scenario> scenarios = new ArrayList<>();

        Search(Pack pack, List<ScenarioResult> results, Language language, boolean confirmed) {
            this.pack = pack;
            this.language = language;
            this.confirmed = confirmed;
            this.coverage = Coverage.of(pack, results);
            results.forEach(result -> titles.add(result.scenario().title()));
            results.forEach(result -> taken.add(result.scenario().base()));
            MutationRun run = new MutationRun(pack, results);
            Mutants.of(pack).stream().filter(mutant -> !run.notices(mutant)).forEach(unnoticed::add);
        }

        Suggestions suggestions() {
            coverage.clauses().forEach(this::clause);
            return new Suggestions(List.copyOf(bases.values()), scenarios);
        }

        private void clause(ReferenceClause reference) {
            Goals goals = goals(reference);
            if (goals.points().isEmpty() && goals.changed().isEmpty()) {
                return;
            }
            Cases decided = cases.computeIfAbsent(reference.choices(), choices -> new Cases(pack, reference.policy()));
            String base = base(reference, decided);
            Draft start = plain.get(base);
            if (start == null) {
                return;
            }
            Exploration exploration = new Exploration(reference.clause(), decided, pack.catalogue(), MOST_TRIES);
            for (Exploration.Kept kept : exploration.cases(start, goals)) {
                scenario(reference, decided, base, start, kept.draft());
            }
        }

        private Goals goals(ReferenceClause reference) {
            Set<Point> points =
                    new LinkedHashSet<>(coverage.missing(reference.clause().id()));
            List<Goals.Changed> changed = new ArrayList<>();
            for (Mutant mutant : unnoticed) {
                Optional<ClauseInForce> after = after(mutant, reference);
                if (after.isEmpty() || !after.get().equals(reference.clause())) {
                    boolean strength = after.isPresent() && differsInStrength(reference.clause(), after.get());
                    changed.add(new Goals.Changed(changed.size(), after.orElse(null), strength));
                }
            }
            return new Goals(points, changed);
        }

        private static boolean differsInStrength(ClauseInForce one, ClauseInForce other) {
            return one.strength() != other.strength();
        }

        /** The clause as the mutant has it, or itself where the mutant is about another. */
        private Optional<ClauseInForce> after(Mutant mutant, ReferenceClause reference) {
            String id = reference.clause().id();
            boolean isOfRule = mutant.rule().equals(id);
            boolean isOfParameter =
                    mutant.policy().rules().equals(pack.policy().orElseThrow().rules());
            if (!isOfRule && !isOfParameter) {
                return Optional.of(reference.clause());
            }
            try {
                InForce inForce = FromPolicy.putInForce(mutant.policy(), pack.notes(), reference.choices());
                return inForce.policy().clauses().stream()
                        .filter(clause -> clause.id().equals(id))
                        .findFirst();
            } catch (NotInForceException noLonger) {
                return Optional.of(reference.clause()); // Noticed by every scenario.
            }
        }

        /** The id of the base for the clause: the first question that it can be for. */
        private String base(ReferenceClause reference, Cases decided) {
            QuestionKind kind = reference.clause().questions().get(0);
            Question first = Questions.any(kind, reference.choices().asOf());
            Question asked = Neighbours.questions(first).stream()
                    .filter(question -> mayBeFor(reference.clause(), decided, question))
                    .findFirst()
                    .orElse(first);
            String id = Questions.id(asked, reference.choices(), bases, taken);
            if (!plain.containsKey(id)) {
                Draft draft = new PlainCase(decided, pack.catalogue()).of(asked);
                plain.put(id, draft);
                bases.put(
                        id,
                        new BaseCase(
                                id,
                                Questions.title(asked, language),
                                asked,
                                reference.choices(),
                                draft.given(pack.catalogue())));
            }
            return id;
        }

        private static boolean mayBeFor(ClauseInForce clause, Cases decided, Question question) {
            return LeafRead.of(clause, decided.nothing(question)).stream()
                    .flatMap(reading -> reading.leaves().stream())
                    .filter(leaf -> leaf.part() == LeafRead.Part.WHO && leaf.index() == 0)
                    .allMatch(leaf -> leaf.truth().canHold());
        }

        private void scenario(ReferenceClause reference, Cases decided, String base, Draft start, Draft draft) {
            List<LeafRead.OfItem> readings = LeafRead.of(reference.clause(), decided.view(draft));
            Map<String, Outcome> outcomes = Outcomes.toSay(Outcomes.of(readings));
            Expected expected =
                    expected(decided.assess(draft), reference.clause().id(), outcomes);
            Scenario untitled = new Scenario(
                    "",
                    new Place("", 1, 1),
                    confirmed,
                    base,
                    draft.question(),
                    reference.choices(),
                    start.given(pack.catalogue()),
                    draft.beyond(start, pack.catalogue()),
                    expected);
            String title =
                    new Titles(pack, language).of(untitled, reference.clause().id(), outcomes, start.question());
            String unique = title;
            for (int i = 2; !titles.add(unique); i++) {
                unique = title + " " + i;
            }
            scenarios.add(new Scenario(
                    unique,
                    untitled.place(),
                    confirmed,
                    base,
                    untitled.question(),
                    untitled.choices(),
                    untitled.inherited(),
                    untitled.own(),
                    expected));
        }

        private static Expected expected(Assessment actual, String rule, Map<String, Outcome> outcomes) {
            List<ClauseIs> clauses = outcomes.entrySet().stream()
                    .map(entry -> new ClauseIs(rule, entry.getKey(), entry.getValue()))
                    .toList();
            Set<Fact> missing = new TreeSet<>();
            actual.stillNeeded().stream().map(MissingFact::fact).forEach(missing::add);
            if (actual.isAppraisal()) {
                Grades grades = actual.grades();
                return new Expected(
                        null,
                        Set.copyOf(grades.certain()),
                        Set.copyOf(grades.unknown()),
                        grades.isSettled() ? reasons(actual) : List.of(),
                        missing,
                        clauses);
            }
            boolean isSettledNo = actual.verdict() != Verdict.ELIGIBLE && actual.verdict() != Verdict.UNDETERMINED;
            return new Expected(
                    actual.verdict(), null, Set.of(), isSettledNo ? reasons(actual) : List.of(), missing, clauses);
        }

        private static List<Reason> reasons(Assessment actual) {
            Set<Reason> reasons = new LinkedHashSet<>();
            for (Finding finding : actual.deciding()) {
                reasons.add(new Reason.OfRule(finding.clause().id(), finding.item()));
            }
            return List.copyOf(reasons);
        }
    }
}
