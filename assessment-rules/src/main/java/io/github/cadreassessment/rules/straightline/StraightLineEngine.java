package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.PlainCase;
import io.github.cadreassessment.core.view.PlainLayout;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A policy in force, compiled to straight-line code. Immutable and thread-safe; nothing has to be closed.
 */
public final class StraightLineEngine {
    private final PlainLayout layout;
    private final EmittedRules rules;
    private final int[] findingsOfTheCase = new int[QuestionKind.values().length];
    private final int[][] collections = new int[QuestionKind.values().length][];

    private StraightLineEngine(PolicyInForce policy, PlainLayout layout, EmittedRules rules) {
        this.layout = layout;
        this.rules = rules;
        for (QuestionKind kind : QuestionKind.values()) {
            List<Integer> ranged = new ArrayList<>();
            for (ClauseInForce clause : policy.clauses()) {
                ForEach forEach = clause.forEach();
                if (clause.isFor(kind) && forEach == null) {
                    findingsOfTheCase[kind.ordinal()] += clause.items().size();
                } else if (clause.isFor(kind) && forEach != null) {
                    int collection = layout.collection(forEach.collection());
                    clause.items().forEach(item -> ranged.add(collection));
                }
            }
            collections[kind.ordinal()] =
                    ranged.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Compiles a policy.
     *
     * @param catalogue the terms that it reads; the cases must be of the same
     * @throws IllegalArgumentException if the policy does not fit the catalogue; a policy that was checked does
     * @throws IllegalStateException if what was emitted does not compile
     */
    public static StraightLineEngine compile(PolicyInForce policy, TermCatalogue catalogue) {
        return compile(policy, catalogue, UnaryOperator.identity());
    }

    /** Compiles what {@code change} makes of the emitted text; tests seed faults with it. */
    static StraightLineEngine compile(PolicyInForce policy, TermCatalogue catalogue, UnaryOperator<String> change) {
        PlainLayout layout = StraightLineLayout.of(policy, catalogue);
        String text = change.apply(JavaFromPolicy.emit(policy, layout, catalogue));
        return new StraightLineEngine(policy, layout, HiddenClass.of(text));
    }

    /** The layout of the cases that this decides. */
    public PlainLayout layout() {
        return layout;
    }

    /** Whether a clause is for questions of this kind. */
    public boolean answers(QuestionKind kind) {
        return findingsOfTheCase[kind.ordinal()] > 0 || collections[kind.ordinal()].length > 0;
    }

    /** How many findings a case has. */
    public int size(QuestionKind kind, PlainCase theCase) {
        int size = findingsOfTheCase[kind.ordinal()];
        for (int collection : collections[kind.ordinal()]) {
            size += theCase.subjects(collection);
        }
        return size;
    }

    /**
     * Decides a case.
     *
     * @param kind what was asked when the case was filled
     * @param theCase the case, of {@link #layout}
     * @param out takes the possible statuses of each finding as {@link io.github.cadreassessment.core.finding.StatusBits},
     *     in the order of the policy, then of the subjects; at least {@link #size} long
     * @return the verdict as {@link io.github.cadreassessment.core.assessment.FoldBits}
     */
    public int decide(QuestionKind kind, PlainCase theCase, byte[] out) {
        return rules.decide(kind.ordinal(), theCase, out);
    }
}
