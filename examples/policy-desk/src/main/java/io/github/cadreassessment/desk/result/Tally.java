package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.explanation.ExplainedFact;
import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Answer;
import io.github.cadreassessment.desk.decision.Decided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts answers while they are given. Not thread-safe. */
public final class Tally {
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    private static final Set<Answer> BARRED =
            Set.of(Answer.INELIGIBLE, Answer.NEEDS_APPROVAL, Answer.LIMITED, Answer.NO_GRADE);

    private final Map<String, Counted> deciding = new LinkedHashMap<>();
    private final Map<Fact, List<String>> ofPerson = new EnumMap<>(Fact.class);
    private final Map<Fact, List<String>> ofOrganisation = new EnumMap<>(Fact.class);
    private final List<String> noPromotion = new ArrayList<>();
    private final Map<Text, Integer> gradesLeft = new LinkedHashMap<>();
    private int people;

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
     * @param people their ids, in the order of the register
     */
    public record Wanted(Fact fact, List<String> people) {
        public Wanted {
            people = List.copyOf(people);
        }
    }

    /** Counts one answer. */
    public void add(Decided decided) {
        Explanation explanation = decided.explanation();
        people++;
        answers.merge(decided.answer(), 1, Integer::sum);
        if (!decided.gradesLeft().equals(Text.NONE)) {
            gradesLeft.merge(decided.gradesLeft(), 1, Integer::sum);
        }
        addDeciding(decided.answer(), explanation);
        if (decided.answer() == Answer.UNDETERMINED) {
            addMissing(decided.id(), explanation);
        }
    }

    private void addDeciding(Answer answer, Explanation explanation) {
        Map<String, ExplainedFinding> clauses = new LinkedHashMap<>();
        for (ExplainedFinding finding : explanation.findings()) {
            if (finding.decides()) {
                clauses.putIfAbsent(finding.finding().clause().id(), finding);
            }
        }
        clauses.forEach((id, finding) -> deciding.put(
                id,
                deciding.getOrDefault(
                                id, new Counted(id, title(finding.finding().clause()), finding.citation(), Map.of()))
                        .and(answer)));
    }

    private static Text title(Clause clause) {
        return clause.title().orElse(new Text(clause.id(), clause.id()));
    }

    private void addMissing(String id, Explanation explanation) {
        add(id, explanation.neededOfThePerson(), ofPerson);
        add(id, explanation.neededOfTheOrganisation(), ofOrganisation);
    }

    private static void add(String id, List<ExplainedFact> facts, Map<Fact, List<String>> people) {
        Set<Fact> kinds = new LinkedHashSet<>();
        facts.forEach(fact -> kinds.add(fact.fact().fact()));
        kinds.forEach(kind ->
                people.computeIfAbsent(kind, wanted -> new ArrayList<>()).add(id));
    }

    /** Notes somebody whose present level is not below that of the post asked about. */
    public void addNoPromotion(OpaqueId id) {
        noPromotion.add(id.value());
    }

    /** The ids of those who were not decided on because it would be no promotion, in the order of the register. */
    public List<String> noPromotion() {
        return List.copyOf(noPromotion);
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

    private static List<Wanted> wanted(Map<Fact, List<String>> people) {
        return people.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Wanted wanted) -> wanted.people().size())
                        .reversed()
                        .thenComparing(Wanted::fact))
                .toList();
    }
}
