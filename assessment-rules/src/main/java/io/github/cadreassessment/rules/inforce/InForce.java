package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy in force with the notes that its findings show. Immutable and thread-safe.
 *
 * @param policy the meaning
 * @param notes what a finding shows of each clause, by clause id
 * @param leftOut the rules of the policy that are not in force, in the order of the file
 */
public record InForce(PolicyInForce policy, Map<String, Clause> notes, List<LeftOut> leftOut) {
    public InForce {
        notes = Map.copyOf(notes);
        leftOut = List.copyOf(leftOut);
    }

    /** A policy of which every rule is in force. */
    public InForce(PolicyInForce policy, Map<String, Clause> notes) {
        this(policy, notes, List.of());
    }

    /** A policy of which nothing but the meaning is known, as that of a file in canonical form. */
    public static InForce withoutNotes(PolicyInForce policy, String file) {
        Map<String, Clause> notes = new HashMap<>();
        policy.clauses().forEach(clause -> notes.put(clause.id(), ClauseNote.bare(clause, new Place(file, 1, 1))));
        return new InForce(policy, notes);
    }

    /** Whether a clause in force is for questions of this kind. */
    public boolean answers(QuestionKind kind) {
        for (ClauseInForce clause : policy.clauses()) {
            if (clause.isFor(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses with a quota that are for questions of this kind, in the order of the policy. */
    public List<ClauseInForce> quotas(QuestionKind kind) {
        return policy.clauses().stream()
                .filter(clause -> clause.quota() != null && clause.isFor(kind))
                .toList();
    }

    /** The rules that were left out and would have been for questions of this kind. */
    public List<LeftOut> leftOut(QuestionKind kind) {
        return leftOut.stream().filter(rule -> rule.questions().contains(kind)).toList();
    }

    /**
     * What a finding shows of a clause.
     *
     * @throws IllegalArgumentException if the clause is not in force
     */
    public Clause note(String clause) {
        Clause note = notes.get(clause);
        if (note == null) {
            throw new IllegalArgumentException(
                    "The clause (" + clause + ") must be in force. Maybe the notes belong to another policy.");
        }
        return note;
    }
}
