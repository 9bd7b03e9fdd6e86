package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Condition.Limit;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From conditions to claims. A claim may be wider than its condition, and is never narrower: a parameter that changes with
 * time may have any of its values, and how two terms compare is a variable of its own. So what cannot be by the claim
 * cannot be by the condition.
 */
final class Claims {
    /** The numbers that can be below zero. */
    private static final Set<String> SIGNED = Set.of("years-after-sanction-year");

    private final TermCatalogue catalogue;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();

    Claims(Policy policy, TermCatalogue catalogue) {
        this.catalogue = catalogue;
        policy.parameters().forEach(parameter -> parameters.put(parameter.id(), parameter));
        policy.readings().forEach(reading -> readings.put(reading.id(), reading));
    }

    /** That the condition holds, or that it does not. */
    Claim of(Condition condition, boolean holds) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), holds, holds);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.conditions(), holds, !holds);
        }
        if (condition instanceof Condition.NoneOf none) {
            return joined(none.conditions(), !holds, holds);
        }
        if (condition instanceof Condition.OtherwiseBy otherwise) {
            return of(otherwise.condition(), holds);
        }
        if (condition instanceof Condition.ReadingIs is) {
            return reading(is.reading(), is.alternative(), holds);
        }
        if (condition instanceof Condition.Is is) {
            long value = is.yes() == holds ? 1 : 0;
            return new Claim.In(is.term(), Values.between(value, value));
        }
        if (condition instanceof Condition.Among among) {
            return among(among.term(), among.codes(), among.in() == holds);
        }
        return compare((Condition.Compare) condition, holds);
    }

    // The term of a score is made anew each time that the catalogue is asked for it.
    private Term term(String id) {
        return terms.computeIfAbsent(id, catalogue::require);
    }

    private Claim joined(List<Condition> conditions, boolean holds, boolean all) {
        List<Claim> claims =
                conditions.stream().map(condition -> of(condition, holds)).toList();
        return all ? new Claim.All(claims) : new Claim.Any(claims);
    }

    /** That this alternative is chosen, or that it is not. */
    Claim reading(String reading, String alternative, boolean chosen) {
        Reading declared = readings.get(reading);
        List<String> alternatives = declared == null ? List.of() : declared.alternatives();
        return new Claim.In("reading " + reading, indices(alternatives, List.of(alternative), chosen));
    }

    /** That the word is one of these, or that it is none of them. */
    Claim among(String term, List<String> codes, boolean in) {
        Enumeration enumeration = term(term).enumeration();
        List<String> all = enumeration == null
                ? List.of()
                : enumeration.words().stream().map(word -> word.code()).toList();
        return new Claim.In(term, indices(all, codes, in));
    }

    private static Values indices(List<String> all, List<String> some, boolean in) {
        Values values = Values.NONE;
        for (int i = 0; i < all.size(); i++) {
            if (some.contains(all.get(i)) == in) {
                values = values.or(Values.between(i, i));
            }
        }
        return values;
    }

    private Claim compare(Condition.Compare compare, boolean holds) {
        Relation relation = holds ? compare.relation() : compare.relation().negated();
        Term term = term(compare.term());
        if (compare.limit() instanceof Limit.OfTerm of) {
            return difference(term.id(), of.term(), relation);
        }
        if (compare.limit() instanceof Limit.Sum sum) {
            return sum(term.id(), sum, relation);
        }
        return single(term, compare.limit(), relation);
    }

    private Claim single(Term term, Limit limit, Relation relation) {
        List<Long> bounds = bounds(limit);
        Values values = bounds.isEmpty() ? Values.ALL : Values.NONE;
        for (long bound : bounds) {
            values = values.or(Values.of(relation, bound));
        }
        Claim in = new Claim.In(term.id(), values.and(range(term)));
        if (bounds.size() == 1) {
            return in;
        }
        // The same parameter on both sides of a contradiction has the same value there, whatever that is.
        return new Claim.All(List.of(in, new Claim.In(term.id() + " - " + limit, Values.of(relation, 0))));
    }

    private static Values range(Term term) {
        boolean counted = term.type() == TermType.NUMBER || term.type() == TermType.DURATION;
        return counted && !SIGNED.contains(term.id()) ? Values.NOT_NEGATIVE : Values.ALL;
    }

    /** What the limit can be: one number, or those of a parameter that changes with time. */
    private List<Long> bounds(Limit limit) {
        if (limit instanceof Limit.Amount amount) {
            return List.of(amount.ticks());
        }
        if (limit instanceof Limit.OnDay onDay) {
            return List.of(onDay.day().toEpochDay());
        }
        Parameter parameter = parameters.get(((Limit.OfParameter) limit).parameter());
        List<Long> bounds = new ArrayList<>();
        if (parameter != null) {
            parameter.values().forEach(value -> bounds.add(Long.valueOf(value.value())));
        }
        return bounds.stream().distinct().toList();
    }

    private static Claim difference(String one, String other, Relation relation) {
        boolean inOrder = one.compareTo(other) <= 0;
        Values values = Values.of(inOrder ? relation : turned(relation), 0);
        if (one.equals(other)) {
            values = values.and(Values.between(0, 0));
        }
        return new Claim.In(inOrder ? one + " - " + other : other + " - " + one, values);
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.AT_MOST;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE_THAN -> Relation.LESS_THAN;
            case LESS_THAN -> Relation.MORE_THAN;
            case EQUAL, NOT_EQUAL -> relation;
        };
    }

    /** The term less what is added is a variable of its own, which is compared with the constant. */
    private Claim sum(String term, Limit.Sum sum, Relation relation) {
        List<Long> constants = bounds(sum.first());
        return constants.size() == 1
                ? new Claim.In(term + " - " + sum.addends(), Values.of(relation, constants.get(0)))
                : new Claim.In(term + " - " + sum, Values.of(relation, 0));
    }
}
