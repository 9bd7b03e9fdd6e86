package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds somebody in whose way nothing stands, by mending one thing after the other. */
final class PlainCase {
    /** More steps than this would mean that nobody can meet everything. */
    private static final int MOST_STEPS = 200;

    private static final long CLAUSE = 1000;

    private final Cases cases;
    private final TermCatalogue catalogue;

    PlainCase(Cases cases, TermCatalogue catalogue) {
        this.cases = cases;
        this.catalogue = catalogue;
    }

    /** A case of {@code question} that as few clauses as can be found stand in the way of. */
    Draft of(Question question) {
        Draft draft = start(question);
        List<Finding> inTheWay = cases.inTheWay(draft);
        Set<String> given = new HashSet<>();
        for (int step = 0; step < MOST_STEPS && !inTheWay.isEmpty(); step++) {
            Draft better = null;
            for (Finding finding : inTheWay) {
                if (!given.contains(finding.clause().id())) {
                    better = mended(draft, finding.clause().id());
                    if (better != null) {
                        break;
                    }
                    given.add(finding.clause().id());
                }
            }
            if (better == null) {
                return draft;
            }
            draft = better;
            inTheWay = cases.inTheWay(draft);
        }
        return draft;
    }

    /** Everything that a clause about the question reads, with values of which nothing special is known. */
    private Draft start(Question question) {
        CaseView nothing = cases.nothing(question);
        Map<String, Known> values = new TreeMap<>();
        Map<String, List<Map<String, Known>>> items = new TreeMap<>();
        for (ClauseInForce clause : cases.policy().policy().clauses()) {
            if (clause.isFor(question.kind())) {
                add(clause, question, nothing, values, items);
            }
        }
        return new Draft(question, values, items, Set.of(), Set.of());
    }

    private void add(
            ClauseInForce clause,
            Question question,
            CaseView nothing,
            Map<String, Known> values,
            Map<String, List<Map<String, Known>>> items) {
        for (String id : Variables.of(clause, catalogue).terms()) {
            Term term = catalogue.require(id);
            if (!term.collection().isEmpty()) {
                items.put(term.collection(), List.of());
            } else if (!nothing.known(id).isCertain()) {
                values.put(id, Variables.plain(term, question.asOf()));
            }
        }
        if (clause.forEach() != null) {
            items.put(clause.forEach().collection(), List.of());
        }
    }

    /** A draft that less stands in the way of, by one change or by two; {@code null} where there is none. */
    @org.jspecify.annotations.Nullable
    private Draft mended(Draft draft, String clauseId) {
        long before = distance(draft);
        ClauseInForce clause = cases.policy().policy().clauses().stream()
                .filter(one -> one.id().equals(clauseId))
                .findFirst()
                .orElseThrow();
        Neighbours neighbours = new Neighbours(clause, catalogue);
        Question question = draft.question();
        CaseView nothing = cases.nothing(question);
        List<Draft> ones = sameQuestion(neighbours.of(draft, nothing), question);
        for (Draft one : ones) {
            if (distance(one) < before) {
                return one;
            }
        }
        // Conditions that have to hold together are mended together.
        int tries = 0;
        for (Draft one : ones) {
            for (Draft two : sameQuestion(neighbours.of(one, nothing), question)) {
                if (++tries > 4000) {
                    return null;
                }
                if (distance(two) < before) {
                    return two;
                }
            }
        }
        return null;
    }

    /** How much stands in the way: most of all clauses, then an item that is wanted, then conditions of these. */
    private long distance(Draft draft) {
        long distance = 0;
        for (Finding finding : cases.inTheWay(draft)) {
            Truth wanted = finding.clause().kind() == ClauseKind.BAR ? Truth.FALSE : Truth.TRUE;
            long conditions = finding.values().stream()
                    .filter(value -> value.truth() != wanted)
                    .count();
            distance += CLAUSE + (finding.subject().equals(Finding.NO_ITEM) ? CLAUSE / 2 : conditions);
        }
        return distance;
    }

    private static List<Draft> sameQuestion(List<Draft> drafts, Question question) {
        return drafts.stream()
                .filter(draft ->
                        draft.question().equals(question) && draft.approved().isEmpty())
                .toList();
    }
}
