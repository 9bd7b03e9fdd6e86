package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random formulas, with few different thresholds, so that random values lie on, below and above them. */
final class RandomFormulas {
    /** The day around which all random days lie. */
    static final LocalDate DAY = LocalDate.of(2013, 1, 1);
    /** The greatest random amount, in units. */
    static final int MOST = 4;

    private static final int DEPTH = 3;

    private final TermCatalogue catalogue;

    RandomFormulas(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A formula that reads the case and the items of {@code collection}, or with this probability a constant. */
    Arbitrary<Formula> orConstant(String collection, double constant) {
        int constants = (int) Math.round(constant * 20);
        return Arbitraries.frequencyOf(
                Tuple.of(constants, Arbitraries.of(Formula.TRUE, Formula.TRUE, Formula.FALSE)),
                Tuple.of(20 - constants, formula(collection, DEPTH)));
    }

    private Arbitrary<Formula> formula(String collection, int depth) {
        Arbitrary<Formula> leaf = leaf(collection).map(one -> one);
        if (depth == 1) {
            return leaf;
        }
        Arbitrary<List<Formula>> members =
                formula(collection, depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf), Tuple.of(2, members.map(Formula::all)), Tuple.of(2, members.map(Formula::any)));
    }

    private Arbitrary<Leaf> leaf(String collection) {
        List<Term> readable = catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty() || term.collection().equals(collection))
                .filter(term -> term.subject().isKnownOf(Subject.CADRE))
                .toList();
        Arbitrary<Leaf> leaf = Arbitraries.of(readable).flatMap(term -> leaf(term, readable));
        Arbitrary<Boolean> pending = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        return Combinators.combine(leaf, pending).as((one, left) -> left ? one.orPending() : one);
    }

    private static Arbitrary<Leaf> leaf(Term term, List<Term> readable) {
        Enumeration enumeration = term.enumeration();
        if (enumeration != null) {
            List<String> all = enumeration.words().stream().map(Word::code).toList();
            return Combinators.combine(
                            Arbitraries.of(all).set().ofMinSize(1).ofMaxSize(all.size()), Arbitraries.of(true, false))
                    .as((some, in) -> new Among(
                            term.id(), all.stream().filter(some::contains).toList(), in, false));
        }
        if (term.type() == TermType.FLAG) {
            return Arbitraries.of(true, false).map(yes -> new Is(term.id(), yes, false));
        }
        Arbitrary<Limit> limit = Arbitraries.frequencyOf(
                Tuple.of(3, literal(term)), Tuple.of(1, otherTerm(term, readable)), Tuple.of(1, sum(term, readable)));
        return Combinators.combine(Arbitraries.of(Relation.class), limit)
                .as((relation, one) -> new Compare(term.id(), relation, one, false));
    }

    private static Arbitrary<Limit> literal(Term term) {
        if (term.type() == TermType.DATE) {
            return Arbitraries.integers().between(0, MOST).map(days -> new Limit.OnDay(DAY.plusDays(days)));
        }
        int ticks = term.unit().ticks();
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(0, MOST).map(units -> units * ticks)),
                        Tuple.of(1, Arbitraries.longs().between(0, (long) MOST * ticks)))
                .map(Limit.Amount::new);
    }

    /** A sum of an amount and one multiple; of a date, which cannot be added to, a day. */
    private static Arbitrary<Limit> sum(Term term, List<Term> readable) {
        if (term.type() == TermType.DATE) {
            return literal(term);
        }
        Arbitrary<Limit.Part> part = Combinators.combine(
                        Arbitraries.of(readable.stream()
                                .filter(other -> other.unit() == term.unit() && other.type() == term.type())
                                .toList()),
                        Arbitraries.of(1L, -1L))
                .as((other, sign) -> new Limit.Part(sign, other.id()));
        return Combinators.combine(
                        Arbitraries.longs().between(0, MOST),
                        part.list().ofMinSize(1).ofMaxSize(2))
                .as((units, parts) -> new Limit.Sum(units * term.unit().ticks(), parts));
    }

    private static Arbitrary<Limit> otherTerm(Term term, List<Term> readable) {
        List<String> comparable = readable.stream()
                .filter(other -> other.type() == term.type() && other.unit() == term.unit())
                .map(Term::id)
                .toList();
        return Arbitraries.of(comparable).map(Limit.OfTerm::new);
    }
}
