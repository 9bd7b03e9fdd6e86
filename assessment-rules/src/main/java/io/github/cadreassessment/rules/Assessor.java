package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.GroupAssessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.interpret.AskFirst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers for cadres under one policy in force.
 *
 * <p>Immutable and thread-safe: one assessor serves any number of threads. Closing it frees the rule engine, where it has
 * one.
 */
public final class Assessor implements AutoCloseable {
    private final InForce inForce;
    private final TermCatalogue catalogue;
    private final Engine engine;

    private Assessor(InForce inForce, TermCatalogue catalogue, Engine engine) {
        this.inForce = inForce;
        this.catalogue = catalogue;
        this.engine = engine;
    }

    /** Makes ready to answer by {@code inForce}, whose terms are those of {@code catalogue}. */
    public static Assessor of(InForce inForce, TermCatalogue catalogue, Execution execution) {
        return switch (execution) {
            case DROOLS -> new Assessor(inForce, catalogue, ByDrools.of(inForce, catalogue));
            case INTERPRETER -> new Assessor(inForce, catalogue, new ByInterpreter(inForce));
            case STRAIGHT_LINE -> straightLine(inForce, catalogue, SelfCheck.DEFAULT);
        };
    }

    /** Makes ready to answer by straight-line code, of whose answers the rule engine checks as many as {@code check} says. */
    public static Assessor straightLine(InForce inForce, TermCatalogue catalogue, SelfCheck check) {
        return new Assessor(inForce, catalogue, ByStraightLine.of(inForce, catalogue, check));
    }

    /** The policy in force that answers. */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Answers {@code question} for {@code cadre}.
     *
     * @throws IllegalArgumentException if the question is about units, or no clause in force is for it
     */
    public Assessment assess(Cadre cadre, Question question) {
        return assess(CaseDerivation.derive(cadre, question, catalogue));
    }

    /**
     * Answers for a case whose values are known, such as one that a host derived by itself.
     *
     * @throws IllegalArgumentException if no clause in force is for questions of this kind, as everybody would pass
     * @throws IllegalStateException if the rule engine was silent about a clause, or spoke of one that is not in force;
     *     silence is never a pass
     * @throws EnginesDisagreeException if this case was checked by a second engine, which answered otherwise
     */
    public Assessment assess(CaseView view) {
        Assessment decided = decide(view);
        List<Finding> findings = decided.findings();
        return new Assessment(
                view.id(), view.question(), inForce.policy().id(), findings, AskFirst.of(inForce, view, findings));
    }

    /**
     * Answers as {@link #assess(CaseView)} does, without what to ask first: to find that takes longer than to decide, and
     * many callers, such as tests, do not show it.
     *
     * @throws IllegalArgumentException as {@link #assess(CaseView)} does
     * @throws IllegalStateException as {@link #assess(CaseView)} does
     */
    public Assessment decide(CaseView view) {
        requireAnswers(view.question().kind(), view.id());
        return new Assessment(view.id(), view.question(), inForce.policy().id(), engine.findings(view), List.of());
    }

    /** What decides many cadres one after the other, on one thread. */
    public Decider decider() {
        return engine.decider(this);
    }

    /** The terms of the cases. */
    TermCatalogue catalogue() {
        return catalogue;
    }

    /** @throws IllegalArgumentException if no clause in force is for questions of this kind, as everybody would pass */
    void requireAnswers(QuestionKind kind, OpaqueId id) {
        if (!inForce.answers(kind)) {
            throw new IllegalArgumentException("The question (" + kind + ") of case (" + id
                    + ") must be one that policy (" + inForce.policy().id()
                    + ") has clauses for. Maybe another pack answers it.");
        }
    }

    /**
     * Answers {@code question} for {@code unit}.
     *
     * @throws IllegalArgumentException if the question is not about units, or no clause in force is for it
     */
    public Assessment assess(Unit unit, Question question) {
        return assess(CaseDerivation.derive(unit, question, catalogue));
    }

    /**
     * Answers a question for a group of people, such as those of one unit, and allocates the places of the quotas in force.
     *
     * @param group the cases, one for each person
     * @param unit the case of their unit, from which numbers of the unit are taken; {@code null} where no quota needs one
     * @throws IllegalArgumentException as {@link #assessGroup(List, List, CaseView)} does
     */
    public GroupAssessment assessGroup(List<CaseView> group, @Nullable CaseView unit) {
        return assessGroup(group, List.of(), unit);
    }

    /**
     * Answers a question for a group of people of whom some may belong to it or not, such as those whose unit is not
     * recorded, and allocates the places of the quotas in force. In the result, they come after those who belong to it.
     *
     * @param group the cases, one for each person; the level or rank asked about may be another for each
     * @param possible the cases of those who may belong to the group
     * @param unit the case of their unit, from which numbers of the unit are taken; {@code null} where no quota needs one
     * @throws IllegalArgumentException if the cases ask different kinds of questions, or of another day or year, or a quota
     *     needs a number of the unit
     */
    public GroupAssessment assessGroup(List<CaseView> group, List<CaseView> possible, @Nullable CaseView unit) {
        List<CaseView> all = new ArrayList<>(group);
        all.addAll(possible);
        if (all.stream().map(Assessor::asked).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "The questions of a group must be of one kind, day and year. Maybe assess its parts one by one.");
        }
        List<Assessment> assessments = all.stream().map(this::assess).toList();
        List<Allocation> allocations = new ArrayList<>();
        if (!all.isEmpty()) {
            for (ClauseInForce clause : inForce.quotas(all.get(0).question().kind())) {
                allocations.add(Allocations.of(inForce.note(clause.id()), all, group.size(), assessments, unit));
            }
        }
        return new GroupAssessment(assessments, allocations);
    }

    private static List<Object> asked(CaseView view) {
        Question question = view.question();
        int year = question.kind().isOfAYear() ? question.year() : 0;
        return List.of(question.kind(), question.asOf(), year);
    }

    @Override
    public void close() {
        engine.close();
    }
}
