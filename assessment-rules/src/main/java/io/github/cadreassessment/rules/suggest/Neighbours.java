package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.scenario.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drafts that differ from one in a single thing that a clause reads. */
final class Neighbours {
    private final ClauseInForce clause;
    private final TermCatalogue catalogue;
    private final Variables variables;

    Neighbours(ClauseInForce clause, TermCatalogue catalogue) {
        this.clause = clause;
        this.catalogue = catalogue;
        this.variables = Variables.of(clause, catalogue);
    }

    /**
     * All of them, in a fixed order.
     *
     * @param nothing the case of the question of which nothing is recorded: what is certain in it, the question says
     */
    List<Draft> of(Draft draft, CaseView nothing) {
        List<Draft> all = new ArrayList<>();
        Set<String> collections = new java.util.TreeSet<>();
        boolean ofTheQuestion = false;
        for (String id : variables.terms()) {
            Term term = catalogue.require(id);
            if (!term.collection().isEmpty()) {
                collections.add(term.collection());
            } else if (nothing.known(id).isCertain()) {
                ofTheQuestion = true;
            } else {
                value(draft, term, nothing, all);
            }
        }
        all.addAll(variables.scored(draft, catalogue));
        if (clause.forEach() != null) {
            collections.add(clause.forEach().collection());
        }
        collections.forEach(collection -> items(draft, collection, nothing, all));
        approvals(draft, all);
        if (ofTheQuestion) {
            questions(draft.question()).forEach(question -> all.add(draft.with(question)));
        }
        all.removeIf(draft::equals);
        return all;
    }

    private void value(Draft draft, Term term, CaseView nothing, List<Draft> all) {
        for (Known value : variables.candidates(term, draft, nothing)) {
            all.add(draft.with(term.id(), value));
        }
        all.add(draft.with(term.id(), null));
    }

    private void items(Draft draft, String collection, CaseView nothing, List<Draft> all) {
        List<Map<String, Known>> items = draft.items().getOrDefault(collection, List.of());
        List<Term> terms = catalogue.terms().stream()
                .filter(term -> term.collection().equals(collection))
                .filter(term -> variables.terms().contains(term.id()))
                .toList();
        all.add(draft.withItems(collection, List.of()).withMore(collection, false));
        all.add(draft.withMore(collection, !draft.more().contains(collection)));
        if (items.isEmpty()) {
            Map<String, Known> plain = new HashMap<>();
            LocalDate asOf = draft.question().asOf();
            terms.forEach(term -> plain.put(term.id(), Variables.plain(term, asOf)));
            all.add(draft.withItems(collection, List.of(plain)));
        }
        for (int i = 0; i < items.size(); i++) {
            for (Term term : terms) {
                for (Known value : variables.candidates(term, draft, nothing)) {
                    all.add(withItem(draft, collection, items, i, term.id(), value));
                }
                all.add(withItem(draft, collection, items, i, term.id(), null));
            }
        }
        if (items.size() == 1) {
            all.add(draft.withItems(collection, List.of(items.get(0), items.get(0))));
        }
    }

    private static Draft withItem(
            Draft draft,
            String collection,
            List<Map<String, Known>> items,
            int index,
            String term,
            @org.jspecify.annotations.Nullable Known value) {
        Map<String, Known> changed = new HashMap<>(items.get(index));
        if (value == null) {
            changed.remove(term);
        } else {
            changed.put(term, value);
        }
        List<Map<String, Known>> all = new ArrayList<>(items);
        all.set(index, changed);
        return draft.withItems(collection, all);
    }

    private void approvals(Draft draft, List<Draft> all) {
        ClauseInForce.Route route = clause.route();
        if (route != null) {
            Set<Given.Approved> changed = new HashSet<>(draft.approved());
            Given.Approved approval = new Given.Approved(route.approvedAs(), route.authority());
            if (!changed.remove(approval)) {
                changed.add(approval);
            }
            all.add(draft.withApproved(changed));
        }
    }

    /** The same question about every post, rank or committee. */
    static List<Question> questions(Question question) {
        if (question instanceof Question.RankPromotion asked) {
            return Arrays.stream(Rank.values())
                    .<Question>map(rank -> new Question.RankPromotion(rank, asked.asOf()))
                    .toList();
        }
        if (question instanceof Question.CommitteeMembership asked) {
            return Arrays.stream(PartyCommittee.values())
                    .<Question>map(committee -> new Question.CommitteeMembership(committee, asked.asOf()))
                    .toList();
        }
        if (question.targetLevel().isEmpty()) {
            return List.of(question);
        }
        return Arrays.stream(PostLevel.values())
                .map(level -> level(question, level))
                .toList();
    }

    private static Question level(Question question, PostLevel level) {
        return switch (question.kind()) {
            case CANDIDACY -> new Question.Candidacy(level, question.asOf());
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, question.asOf());
            case FURTHER_USE -> new Question.FurtherUse(level, question.asOf());
            default -> new Question.Promotion(level, question.asOf());
        };
    }
}
