package io.github.cadreassessment.rules.interpret;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.finding.Clause.ExceptionNote;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.Items;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases that could be, if one missing fact were found out. */
final class Hypotheses {
    // More combinations than this are not tried: the fact is then reported as still needed, but not as settling.
    private static final int MOST = 256;
    // No id of a register can be this.
    private static final String ONE_MORE = "+";

    private Hypotheses() {}

    static List<CaseView> about(MissingFact fact, CaseView view, List<Finding> findings) {
        List<CaseView> supposed = List.of(view);
        for (Map.Entry<Slot, Set<Known>> slot : slots(fact, view, findings).entrySet()) {
            List<CaseView> next = new ArrayList<>();
            for (CaseView one : supposed) {
                for (Known value : slot.getValue()) {
                    next.add(slot.getKey().fill(one, value));
                }
            }
            if (next.size() > MOST) {
                return List.of();
            }
            supposed = next;
        }
        return Stream.of(supposed, approvals(fact, view, findings), collections(fact, view))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Slot, Set<Known>> slots(MissingFact fact, CaseView view, List<Finding> findings) {
        Map<Slot, Set<Known>> slots = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Stream.of(finding.applicability(), finding.values(), finding.excuse(), finding.limits())
                    .flatMap(List::stream)
                    .filter(value -> value.missing().equals(List.of(fact)))
                    .forEach(value -> slots.computeIfAbsent(
                                    Slot.of(view, finding.subject(), value.term()), slot -> new LinkedHashSet<>())
                            .addAll(Candidates.of(value)));
        }
        return slots;
    }

    private static List<CaseView> approvals(MissingFact fact, CaseView view, List<Finding> findings) {
        List<CaseView> supposed = new ArrayList<>();
        for (Finding finding : findings) {
            var route = finding.clause().route();
            if (route != null && finding.others().contains(fact)) {
                var asOf = view.question().asOf();
                // What is dated the day that is asked about has not happened on its morning.
                PartialDate day = PartialDate.on(asOf.minusDays(1));
                ExceptionNote exception = finding.clause().exception();
                String approvedAs = exception == null ? finding.clause().id() : exception.id();
                Approval valid = new Approval(approvedAs, route, day, day, true, null);
                supposed.add(view.withApprovals(History.complete(asOf)));
                supposed.add(view.withApprovals(History.complete(asOf, valid)));
            }
        }
        return supposed;
    }

    private static List<CaseView> collections(MissingFact fact, CaseView view) {
        return view.collections().entrySet().stream()
                .filter(entry -> entry.getValue().unlisted().equals(List.of(fact)))
                .flatMap(entry -> noMoreOrOneMore(view, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** That these are all items, or that there is one more, of one kind of extremes or another. */
    private static Stream<CaseView> noMoreOrOneMore(CaseView view, String collection, Items items) {
        List<CaseView> supposed = new ArrayList<>();
        supposed.add(view.withItems(collection, new Items(items.values(), List.of())));
        for (boolean yes : List.of(true, false)) {
            for (boolean rising : List.of(true, false)) {
                SortedMap<String, Map<String, Known>> more = new TreeMap<>(items.values());
                more.put(ONE_MORE, extremes(view, collection, yes, rising));
                supposed.add(view.withItems(collection, new Items(more, List.of())));
            }
        }
        return supposed.stream();
    }

    /** An item whose flags all say the same and whose other values rise, or fall, from term to term. */
    private static Map<String, Known> extremes(CaseView view, String collection, boolean yes, boolean rising) {
        List<Term> terms = view.catalogue().terms().stream()
                .filter(term -> term.collection().equals(collection))
                .toList();
        Map<String, Known> values = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            long step = rising ? i : terms.size() - i;
            Enumeration words = term.enumeration();
            Known value = term.type() == TermType.FLAG
                    ? Known.exactly(yes)
                    : Known.exactly(step * term.unit().ticks());
            values.put(
                    term.id(),
                    words == null
                            ? value
                            : Known.exactly(words.words()
                                    .get(rising ? 0 : words.words().size() - 1)
                                    .code()));
        }
        return values;
    }

    /** A value that is supposed: of the case, or of one item. */
    private record Slot(String subject, String term) {
        /** The slot of a term; what is of the case is one slot, whichever items it was read for. */
        static Slot of(CaseView view, String subject, String term) {
            boolean ofTheCase = view.catalogue().require(term).collection().isEmpty();
            return new Slot(ofTheCase ? "" : subject, term);
        }

        CaseView fill(CaseView view, Known value) {
            var collection = view.catalogue().require(term).collection();
            return collection.isEmpty() ? view.with(term, value) : view.withItem(collection, subject, term, value);
        }
    }

    /** What a value could turn out to be, one for each way in which its comparison can come out. */
    private static final class Candidates {
        private Candidates() {}

        static List<Known> of(ReadValue value) {
            Known known = value.known();
            if (known instanceof Known.Flag flag) {
                return flag.isCertain()
                        ? List.of(Known.exactly(!flag.canBeTrue()))
                        : List.of(Known.exactly(true), Known.exactly(false));
            }
            if (known instanceof Known.Choice choice) {
                return choice.codes().stream().map(Known::exactly).toList();
            }
            Known.Range range = (Known.Range) known;
            return thresholds(value.required())
                    .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                    .filter(number -> range.isCertain() || (number >= range.low() && number <= range.high()))
                    .map(number -> Known.exactly(number.longValue()))
                    .toList();
        }

        private static Stream<Long> thresholds(Required required) {
            if (required instanceof Required.Amount amount) {
                return Stream.of(amount.ticks());
            }
            if (required instanceof Required.Day day) {
                return Stream.of(day.day().toEpochDay());
            }
            if (required instanceof Required.Sum sum) {
                return Stream.of(sum.low(), sum.high());
            }
            if (required instanceof Required.OtherTerm other && other.known() instanceof Known.Range range) {
                return Stream.of(range.low(), range.high());
            }
            return Stream.of();
        }
    }
}
