package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The terms that a clause reads, and the values of them that are worth trying.
 *
 * @param terms the terms of the catalogue that it reads, those of items among them
 * @param leaves its single comparisons
 */
record Variables(Set<String> terms, List<Formula.Leaf> leaves) {
    // What sanction periods that add up are made of.
    private static final String SANCTION_KIND = "sanction-kind";
    private static final String SANCTION_DATE = "sanction-decided-date";

    static Variables of(ClauseInForce clause, TermCatalogue catalogue) {
        List<Formula.Leaf> leaves = new ArrayList<>(LeafRead.leaves(clause.applies()));
        clause.items().forEach(item -> leaves.addAll(LeafRead.leaves(item.condition())));
        if (clause.later() != null) {
            leaves.addAll(LeafRead.leaves(clause.later().excuse()));
        }
        if (clause.route() != null) {
            leaves.addAll(LeafRead.leaves(clause.route().within()));
        }
        Set<String> terms = new LinkedHashSet<>();
        for (Formula.Leaf leaf : leaves) {
            addTerm(leaf.term(), catalogue, terms);
            if (leaf instanceof Formula.Compare compare) {
                others(compare.limit()).forEach(term -> addTerm(term, catalogue, terms));
            }
        }
        return new Variables(terms, leaves);
    }

    private static List<String> others(Formula.Limit limit) {
        if (limit instanceof Formula.Limit.OfTerm of) {
            return List.of(of.term());
        }
        return limit instanceof Formula.Limit.Sum sum
                ? sum.parts().stream().map(Formula.Limit.Part::term).toList()
                : List.of();
    }

    private static void addTerm(String id, TermCatalogue catalogue, Set<String> terms) {
        if (catalogue.terms().contains(catalogue.require(id))) {
            terms.add(id);
            return;
        }
        Score.parse(id)
                .ifPresentOrElse(
                        score -> score.items().forEach(item -> terms.add(item.term())),
                        () -> terms.addAll(List.of(SANCTION_KIND, SANCTION_DATE)));
    }

    /** The value that somebody has of whom nothing special is known. */
    static Known plain(Term term, LocalDate asOf) {
        if (term.type() == TermType.FLAG) {
            return Known.exactly(false);
        }
        if (term.enumeration() != null) {
            List<Word> words = term.enumeration().words();
            return Known.exactly(words.get(words.size() / 2).code());
        }
        if (term.type() == TermType.DATE) {
            return Known.exactly(asOf.minusYears(10).toEpochDay());
        }
        long units = switch (term.unit()) {
            case AGE -> 40;
            case MONTH -> 120;
            case POINT, PERCENT -> 100;
            default -> 0;
        };
        return Known.exactly(units * term.unit().ticks());
    }

    /**
     * The values of {@code term} at which some comparison of the clause changes.
     *
     * @param nothing the case of the question of which nothing is recorded
     */
    Collection<Known> candidates(Term term, Draft draft, CaseView nothing) {
        Set<Known> values = new LinkedHashSet<>();
        if (term.type() == TermType.FLAG) {
            values.add(Known.exactly(true));
            values.add(Known.exactly(false));
        } else if (term.enumeration() != null) {
            words(term, values);
        } else {
            long unit = term.type() == TermType.DATE ? 1 : term.unit().ticks();
            for (long limit : limits(term.id(), draft, unit, nothing)) {
                for (long value : List.of(limit, limit - unit, limit + unit)) {
                    if (term.type() == TermType.DATE || value >= 0) {
                        values.add(Known.exactly(value));
                    }
                }
            }
        }
        return values;
    }

    /** Every word that a comparison names, and the first that none does. */
    private void words(Term term, Set<Known> values) {
        Set<String> named = new LinkedHashSet<>();
        for (Formula.Leaf leaf : leaves) {
            if (leaf instanceof Formula.Among among && among.term().equals(term.id())) {
                named.addAll(among.codes());
            }
            if (term.id().equals(SANCTION_KIND)) {
                SanctionPeriods.parse(leaf.term())
                        .ifPresent(periods -> periods.months().keySet().forEach(kind -> named.add(kind.name())));
            }
        }
        named.forEach(code -> values.add(Known.exactly(code)));
        if (term.enumeration() != null) {
            term.enumeration().words().stream()
                    .filter(word -> !named.contains(word.code()))
                    .findFirst()
                    .ifPresent(word -> values.add(Known.exactly(word.code())));
        }
    }

    private Set<Long> limits(String term, Draft draft, long unit, CaseView nothing) {
        Set<Long> limits = new TreeSet<>();
        for (Formula.Leaf leaf : leaves) {
            if (term.equals(SANCTION_DATE)) {
                SanctionPeriods.parse(leaf.term()).ifPresent(periods -> decided(periods, draft, limits));
            }
            if (leaf instanceof Formula.Compare compare) {
                if (compare.term().equals(term)) {
                    limit(compare.limit(), draft, limits, nothing);
                } else if (others(compare.limit()).contains(term)) {
                    // What is compared with it, or counts into the limit.
                    number(compare.term(), draft, limits, nothing);
                    limits.add(0L);
                    limits.add(unit);
                }
                counted(compare.term(), term, unit, limits);
            }
        }
        return limits;
    }

    /** The days of a decision at which a period ends on the day asked about. */
    private static void decided(SanctionPeriods periods, Draft draft, Set<Long> limits) {
        LocalDate asOf = draft.question().asOf();
        Set<Integer> months = new TreeSet<>(periods.months().values());
        months.add(periods.most());
        months.forEach(length -> limits.add(asOf.minusMonths(length).toEpochDay()));
        limits.add(asOf.minusDays(2).toEpochDay());
    }

    private static void limit(Formula.Limit limit, Draft draft, Set<Long> limits, CaseView nothing) {
        if (limit instanceof Formula.Limit.Amount amount) {
            limits.add(amount.ticks());
        } else if (limit instanceof Formula.Limit.OnDay onDay) {
            limits.add(onDay.day().toEpochDay());
        } else if (limit instanceof Formula.Limit.OfTerm of) {
            number(of.term(), draft, limits, nothing);
            limits.add(0L);
        } else if (limit instanceof Formula.Limit.Sum sum) {
            long total = sum.constant();
            for (Formula.Limit.Part part : sum.parts()) {
                total += part.factor()
                        * (draft.values().get(part.term()) instanceof Known.Range range ? range.low() : 0);
            }
            limits.add(total);
        }
    }

    private static void number(String term, Draft draft, Set<Long> limits, CaseView nothing) {
        if (nothing.values().get(term) instanceof Known.Range range && range.isCertain()) {
            limits.add(range.low());
        }
        Stream.concat(Stream.of(draft.values()), draft.items().values().stream().flatMap(List::stream))
                .forEach(values -> {
                    if (values.get(term) instanceof Known.Range range) {
                        limits.add(range.low());
                    }
                });
    }

    /** This draft with no points for the items of the scores that the clause reads, then with the most for more of them. */
    List<Draft> scored(Draft draft, TermCatalogue catalogue) {
        List<Draft> all = new ArrayList<>();
        for (Formula.Leaf leaf : leaves) {
            for (Score score : Score.parse(leaf.term()).stream().toList()) {
                for (int most = 0; most <= score.items().size(); most++) {
                    all.add(scored(draft, score, most, catalogue));
                }
            }
        }
        return all;
    }

    /** With the most points for the first items, {@code most} of them, and none for the others. */
    private static Draft scored(Draft draft, Score score, int most, TermCatalogue catalogue) {
        Draft scored = draft;
        for (int i = 0; i < score.items().size(); i++) {
            Score.Item item = score.items().get(i);
            int ticks = catalogue.require(item.term()).unit().ticks();
            int each = Math.abs(item.points());
            long enough = (item.most() + each - 1L) / each;
            boolean isMost = i < most;
            scored = scored.with(item.term(), Known.exactly(item.isDeduction() == isMost ? 0 : enough * ticks));
        }
        return scored;
    }

    /** Numbers of a term that a score counts: none, and everything that can still change the score. */
    private static void counted(String scoreId, String term, long unit, Set<Long> limits) {
        Score.parse(scoreId).stream()
                .flatMap(score -> score.items().stream())
                .filter(item -> item.term().equals(term))
                .forEach(item -> {
                    int most = Math.min(100, Math.max(1, item.most() / Math.abs(item.points())));
                    for (int count = 0; count <= most; count += 1 + most / 25) {
                        limits.add(count * unit);
                    }
                    limits.add(most * unit);
                });
    }
}
