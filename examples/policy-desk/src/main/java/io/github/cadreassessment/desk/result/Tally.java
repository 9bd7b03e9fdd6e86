package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.decision.Decided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts answers while they are given. Not thread-safe. */
public final class Tally {
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    private static final Set<Answer> BARRED =
            Set.of(Answer.INELIGIBLE, Answer.NEEDS_APPROVAL, Answer.LIMITED, Answer.NO_GRADE);

    private final Map<String, Counted> deciding = new LinkedHashMap<>();
    private final Map<Fact, People> ofPerson = new EnumMap<>(Fact.class);
    private final Map<Fact, People> ofOrganisation = new EnumMap<>(Fact.class);
    private final boolean namesPeople;
    private int noPromotion;
    private final Map<Text, Integer> gradesLeft = new LinkedHashMap<>();
    private int people;

    /** Counts, and lists the ids of whom it counts as wanting a fact. */
    public Tally() {
        this(true);
    }

    /** @param namesPeople whether it lists ids, which takes memory for each person */
    public Tally(boolean namesPeople) {
        this.namesPeople = namesPeople;
    }

    /** Those who want one fact. */
    private static final class People {
        private final List<String> ids = new ArrayList<>();
        private int count;
    }

    /**
     * How many people a clause decides about.
     *
     * @param clause its id
     * @param title its title, or its id where it has none
     * @param citation where it comes from
     * @param answers how many of them got which answer
     */
    public record Counted(String clause, Text title, Text citation, Map<Answer, Integer> answers) {
        public Counted {
            Map<Answer, Integer> copy = new EnumMap<>(Answer.class);
            copy.putAll(answers);
            answers = Collections.unmodifiableMap(copy);
        }

        /** How many got this answer. */
        public int of(Answer answer) {
            return answers.getOrDefault(answer, 0);
        }

        /** How many people it bars, for good or until an approval is on file, or whose grade it limits. */
        public int barred() {
            return BARRED.stream().mapToInt(this::of).sum();
        }

        private Counted and(Answer answer) {
            Map<Answer, Integer> more = new EnumMap<>(Answer.class);
            more.putAll(answers);
            more.merge(answer, 1, Integer::sum);
            return new Counted(clause, title, citation, more);
        }
    }

    /**
     * A missing fact and the people who are undetermined for want of it.
     *
     * @param fact the fact
     * @param count how many they are
     * @param people their ids, in the order of the register; empty where people are not listed
     */
    public record Wanted(Fact fact, int count, List<String> people) {
        public Wanted {
            people = List.copyOf(people);
        }
    }

    /** Counts one answer. */
    public void add(Decided decided) {
        people++;
        answers.merge(decided.answer(), 1, Integer::sum);
        if (!decided.gradesLeft().equals(Text.NONE)) {
            gradesLeft.merge(decided.gradesLeft(), 1, Integer::sum);
        }
        addDeciding(decided);
        if (decided.answer() == Answer.UNDETERMINED) {
            addMissing(decided);
        }
    }

    private void addDeciding(Decided decided) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (Finding finding : decided.assessment().deciding()) {
            clauses.putIfAbsent(finding.clause().id(), finding.clause());
        }
        clauses.forEach((id, clause) -> {
            Counted counted = deciding.get(id);
            if (counted == null) {
                counted = new Counted(id, title(clause), citation(id, decided), Map.of());
            }
            deciding.put(id, counted.and(decided.answer()));
        });
    }

    /** Asked once for each clause, as putting an answer into words takes its time. */
    private static Text citation(String clause, Decided decided) {
        return decided.explanation().findings().stream()
                .filter(finding -> finding.finding().clause().id().equals(clause))
                .map(ExplainedFinding::citation)
                .findFirst()
                .orElse(Text.NONE);
    }

    private static Text title(Clause clause) {
        return clause.title().orElse(new Text(clause.id(), clause.id()));
    }

    private void addMissing(Decided decided) {
        Set<Fact> personal = EnumSet.noneOf(Fact.class);
        Set<Fact> organisational = EnumSet.noneOf(Fact.class);
        for (MissingFact missing : decided.assessment().stillNeeded()) {
            (missing.reason() == Reason.ORGANISATION_GAP ? organisational : personal).add(missing.fact());
        }
        personal.forEach(fact -> add(decided.id(), ofPerson.computeIfAbsent(fact, wanted -> new People())));
        organisational.forEach(fact -> add(decided.id(), ofOrganisation.computeIfAbsent(fact, wanted -> new People())));
    }

    private void add(String id, People wanting) {
        wanting.count++;
        if (namesPeople) {
            wanting.ids.add(id);
        }
    }

    /** Counts somebody whose present level is not below that of the post asked about. */
    public void addNoPromotion() {
        noPromotion++;
    }

    /** How many were not decided on because it would be no promotion. */
    public int noPromotion() {
        return noPromotion;
    }

    /** How many people were decided on. */
    public int people() {
        return people;
    }

    /** How many got this answer. */
    public int of(Answer answer) {
        return answers.getOrDefault(answer, 0);
    }

    /** Where some grades only are open, for how many people which, most people first. */
    public List<Map.Entry<Text, Integer>> gradesLeft() {
        return gradesLeft.entrySet().stream()
                .sorted(Map.Entry.<Text, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().en()))
                .toList();
    }

    /** The clauses that decide about anybody, those first that bar most people. */
    public List<Counted> deciding() {
        return deciding.values().stream()
                .sorted(Comparator.comparingInt(Counted::barred)
                        .thenComparing(clause -> clause.of(Answer.UNDETERMINED))
                        .reversed()
                        .thenComparing(Counted::clause))
                .toList();
    }

    /** The clauses that bar people, most people first. */
    public List<Counted> barring() {
        return deciding().stream().filter(clause -> clause.barred() > 0).toList();
    }

    /** The facts about people that undetermined answers wait for, most people first. */
    public List<Wanted> wantedOfPeople() {
        return wanted(ofPerson);
    }

    /** The facts that are for the organisation to settle, most people first. */
    public List<Wanted> wantedOfOrganisation() {
        return wanted(ofOrganisation);
    }

    private static List<Wanted> wanted(Map<Fact, People> people) {
        return people.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue().count, entry.getValue().ids))
                .sorted(Comparator.comparingInt(Wanted::count).reversed().thenComparing(Wanted::fact))
                .toList();
    }
}
