package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.Items;
import io.github.cadreassessment.rules.policy.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the case that a scenario states, over a file on which nothing is recorded. Keeps the empty files of the questions
 * that it met; not thread-safe.
 */
public final class CaseFromScenario {
    private static final String ID = "scenario";
    // No date of a file lies further away.
    private static final int ANY_YEARS = 100;

    private final TermCatalogue catalogue;
    private final Map<Question, CaseView> empty = new HashMap<>();

    /** Makes cases of these terms. */
    public CaseFromScenario(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The case in which {@code given} holds and nothing else is known; of two statements the later one counts. */
    public CaseView view(Question question, List<Given> given) {
        CaseView nothing = empty.computeIfAbsent(question, this::nothing);
        Stated stated = new Stated(nothing);
        given.forEach(stated::add);
        return stated.view();
    }

    /** The case of a question about somebody on whose file nothing is recorded. */
    private CaseView nothing(Question question) {
        return question.kind().subject() == Subject.UNIT
                ? CaseDerivation.derive(Unit.withId(ID).build(), question, catalogue)
                : CaseDerivation.derive(Cadre.withId(ID).build(), question, catalogue);
    }

    /** What was stated so far. */
    private final class Stated {
        private final CaseView nothing;
        private final Map<String, Known> values;
        private final Map<String, TreeMap<String, Map<String, Known>>> items = new HashMap<>();
        private final Set<String> mayHaveMore = new HashSet<>();
        private final List<Approval> approvals = new ArrayList<>();
        private boolean allApprovals;

        Stated(CaseView nothing) {
            this.nothing = nothing;
            this.values = new HashMap<>(nothing.values());
        }

        void add(Given given) {
            if (given instanceof Given.Fact fact) {
                values.put(fact.term(), known(fact.condition(), nothing.known(fact.term())));
            } else if (given instanceof Given.NotRecorded not) {
                values.put(not.term(), nothing.known(not.term()));
            } else if (given instanceof Given.OneItem item) {
                TreeMap<String, Map<String, Known>> all =
                        items.computeIfAbsent(item.collection(), id -> new TreeMap<>());
                all.put(String.format("%03d", all.size() + 1), item(item));
            } else if (given instanceof Given.NoItem none) {
                items.put(none.collection(), new TreeMap<>());
                mayHaveMore.remove(none.collection());
            } else if (given instanceof Given.MoreItems more) {
                items.computeIfAbsent(more.collection(), id -> new TreeMap<>());
                mayHaveMore.add(more.collection());
            } else if (given instanceof Given.Approved approved) {
                PartialDate before = PartialDate.on(asOf().minusDays(1));
                approvals.add(new Approval(approved.clause(), approved.authority(), before, before, true, null));
            } else {
                allApprovals = true;
            }
        }

        private Map<String, Known> item(Given.OneItem item) {
            Map<String, Known> known = new HashMap<>();
            for (Term term : catalogue.terms()) {
                if (term.collection().equals(item.collection())) {
                    known.put(term.id(), anything(term, item.collection()));
                }
            }
            for (Given given : item.facts()) {
                if (given instanceof Given.Fact fact) {
                    known.computeIfPresent(fact.term(), (term, before) -> known(fact.condition(), before));
                }
            }
            return known;
        }

        /** What is known of a term of an item of which nothing is stated. */
        private Known anything(Term term, String collection) {
            List<MissingFact> missing = unlisted(collection);
            if (term.type() == TermType.FLAG) {
                return new Known.Flag(true, true, missing);
            }
            if (term.enumeration() != null) {
                return new Known.Choice(
                        term.enumeration().words().stream().map(Word::code).toList(), missing);
            }
            return term.type() == TermType.DATE
                    ? new Known.Range(
                            asOf().minusYears(ANY_YEARS).toEpochDay(),
                            asOf().plusYears(ANY_YEARS).toEpochDay(),
                            missing)
                    : new Known.Range(0, Known.NO_HIGH, missing);
        }

        private List<MissingFact> unlisted(String collection) {
            Items all = nothing.collections().get(collection);
            List<MissingFact> missing = all == null ? List.of() : all.unlisted();
            return missing.isEmpty() ? List.of(MissingFact.notRecorded(Fact.ORGANISATION_PART)) : missing;
        }

        private LocalDate asOf() {
            return nothing.question().asOf();
        }

        CaseView view() {
            Map<String, Items> collections = new HashMap<>(nothing.collections());
            items.forEach((id, all) ->
                    collections.put(id, new Items(all, mayHaveMore.contains(id) ? unlisted(id) : List.of())));
            Approval[] rows = approvals.toArray(new Approval[0]);
            return new CaseView(
                    nothing.id(),
                    nothing.question(),
                    catalogue,
                    values,
                    collections,
                    allApprovals ? History.complete(asOf(), rows) : History.incomplete(rows));
        }
    }

    /** What is known where {@code condition} holds, of what could be anything in {@code before}. */
    private static Known known(Condition condition, Known before) {
        if (condition instanceof Condition.Is is) {
            return Known.exactly(is.yes());
        }
        if (condition instanceof Condition.Among among) {
            return new Known.Choice(among.codes(), before.missing());
        }
        Condition.Compare compare = (Condition.Compare) condition;
        long limit = compare.limit() instanceof Condition.Limit.OnDay onDay
                ? onDay.day().toEpochDay()
                : ((Condition.Limit.Amount) compare.limit()).ticks();
        return range(compare.relation(), limit, before.missing());
    }

    private static Known range(Relation relation, long limit, List<MissingFact> missing) {
        return switch (relation) {
            case AT_LEAST -> new Known.Range(limit, Known.NO_HIGH, missing);
            case MORE_THAN -> new Known.Range(limit + 1, Known.NO_HIGH, missing);
            case AT_MOST -> new Known.Range(Known.NO_LOW, limit, missing);
            case LESS_THAN -> new Known.Range(Known.NO_LOW, limit - 1, missing);
            case EQUAL, NOT_EQUAL -> Known.exactly(limit);
        };
    }
}
