package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.GroupAssessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.drools.DroolsEngine;
import io.github.cadreassessment.rules.finding.ClauseReading;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.interpret.AskFirst;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers for cadres under one policy in force.
 *
 * <p>Immutable and thread-safe: one assessor serves any number of threads. Closing it frees the rule engine; an assessor
 * of {@link Execution#INTERPRETER} holds nothing to free.
 */
public final class Assessor implements AutoCloseable {
    private final InForce inForce;
    private final TermCatalogue catalogue;
    private final @Nullable DroolsEngine drools;

    private Assessor(InForce inForce, TermCatalogue catalogue, @Nullable DroolsEngine drools) {
        this.inForce = inForce;
        this.catalogue = catalogue;
        this.drools = drools;
    }

    /** Makes ready to answer by {@code inForce}, whose terms are those of {@code catalogue}. */
    public static Assessor of(InForce inForce, TermCatalogue catalogue, Execution execution) {
        return switch (execution) {
            case DROOLS -> new Assessor(inForce, catalogue, DroolsEngine.compile(inForce.policy(), catalogue));
            case INTERPRETER -> new Assessor(inForce, catalogue, null);
        };
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
        if (!inForce.answers(view.question().kind())) {
            throw new IllegalArgumentException(
                    "The question (" + view.question().kind() + ") of case (" + view.id()
                            + ") must be one that policy (" + inForce.policy().id()
                            + ") has clauses for. Maybe another pack answers it.");
        }
        List<Finding> findings = drools == null ? Interpreter.findings(inForce, view) : byDrools(drools, view);
        return new Assessment(view.id(), view.question(), inForce.policy().id(), findings, List.of());
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

    private List<Finding> byDrools(DroolsEngine engine, CaseView view) {
        PossibleStatuses statuses = engine.fire(view);
        List<Finding> findings = new ArrayList<>();
        for (ClauseInForce clause : inForce.policy().clauses()) {
            if (clause.isFor(view.question().kind())) {
                for (ClauseReading reading : ClauseReading.of(clause, view)) {
                    Set<Status> possible =
                            statuses.of(clause.id(), reading.item().number(), reading.subject());
                    if (possible.isEmpty()) {
                        throw wrong(view, "a status of clause " + clause.id());
                    }
                    findings.add(reading.finding(inForce.note(clause.id()), possible));
                }
            }
        }
        if (statuses.size() != findings.size()) {
            throw wrong(view, "no status beyond those of the clauses in force");
        }
        return List.copyOf(findings);
    }

    private static IllegalStateException wrong(CaseView view, String what) {
        return new IllegalStateException("The engine's answer for case (" + view.id() + ") must give " + what
                + ". Maybe the engine was closed, or was built from another policy.");
    }

    @Override
    public void close() {
        if (drools != null) {
            drools.close();
        }
    }
}
