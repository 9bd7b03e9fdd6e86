package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.core.view.ScoreValue;
import io.github.cadreassessment.core.view.TermValues;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the value that a single comparison asks for, and decides the comparison over the set of what it can be. */
final class LeafReading {
    private LeafReading() {}

    static ReadValue read(Leaf leaf, TermValues values) {
        Known known = values.known(leaf.term());
        Required required = required(leaf, values);
        Truth truth = truth(known, required);
        List<MissingFact> missing = truth == Truth.UNKNOWN ? missing(known, required) : List.of();
        if (leaf.pendingIfNot() && truth.canFail()) {
            if (truth == Truth.FALSE) {
                String item = values instanceof ItemView view ? view.id() : "";
                missing = List.of(new MissingFact(Fact.organisationGap(leaf.term()), item, Reason.ORGANISATION_GAP));
            }
            truth = Truth.UNKNOWN;
        }
        return new ReadValue(leaf.term(), known, required, truth, missing, parts(leaf, values));
    }

    private static List<MissingFact> missing(Known known, Required required) {
        TreeSet<MissingFact> missing = new TreeSet<>(known.missing());
        if (required instanceof Required.OtherTerm other) {
            missing.addAll(other.known().missing());
        }
        if (required instanceof Required.Sum sum) {
            sum.parts().forEach(part -> missing.addAll(part.known().missing()));
        }
        return List.copyOf(missing);
    }

    private static List<ReadValue.Part> parts(Leaf leaf, TermValues values) {
        Score score = Score.parse(leaf.term()).orElse(null);
        if (score == null) {
            return List.of();
        }
        return ScoreValue.parts(values, score).stream()
                .map(part -> new ReadValue.Part(
                        part.item().term(), part.counted(), part.item().percent(), part.share()))
                .toList();
    }

    private static Required required(Leaf leaf, TermValues values) {
        if (leaf instanceof Is is) {
            return new Required.Answer(is.yes());
        }
        if (leaf instanceof Among among) {
            return new Required.Among(among.codes(), among.in());
        }
        Compare compare = (Compare) leaf;
        Limit limit = compare.limit();
        if (limit instanceof Limit.Amount amount) {
            return new Required.Amount(compare.relation(), amount.ticks());
        }
        if (limit instanceof Limit.OnDay onDay) {
            return new Required.Day(compare.relation(), onDay.day());
        }
        if (limit instanceof Limit.Sum sum) {
            return sum(compare.relation(), sum, values);
        }
        String other = ((Limit.OfTerm) limit).term();
        return new Required.OtherTerm(compare.relation(), other, values.known(other));
    }

    private static Required.Sum sum(Relation relation, Limit.Sum sum, TermValues values) {
        List<Required.Part> parts = new ArrayList<>();
        BigInteger low = BigInteger.valueOf(sum.constant());
        BigInteger high = low;
        for (Limit.Part part : sum.parts()) {
            Known known = values.known(part.term());
            parts.add(new Required.Part(part.factor(), part.term(), known));
            if (!(known instanceof Known.Range range)) {
                throw new IllegalArgumentException(
                        "The term (" + part.term() + ") of a sum must be a number. Maybe a rule was not checked.");
            }
            boolean added = part.factor() > 0;
            low = low.add(times(part.factor(), added ? range.low() : range.high()));
            high = high.add(times(part.factor(), added ? range.high() : range.low()));
        }
        return new Required.Sum(relation, sum.constant(), parts, bounded(low), bounded(high));
    }

    private static BigInteger times(long factor, long ticks) {
        return BigInteger.valueOf(factor).multiply(BigInteger.valueOf(ticks));
    }

    /** Beyond what any value can be, more makes no difference. */
    private static long bounded(BigInteger sum) {
        return sum.max(BigInteger.valueOf(Long.MIN_VALUE / 2))
                .min(BigInteger.valueOf(Long.MAX_VALUE / 2))
                .longValueExact();
    }

    private static Truth truth(Known known, Required required) {
        if (known instanceof Known.Flag flag && required instanceof Required.Answer answer) {
            return answer.yes()
                    ? Truth.of(flag.canBeTrue(), flag.canBeFalse())
                    : Truth.of(flag.canBeFalse(), flag.canBeTrue());
        }
        if (known instanceof Known.Choice choice && required instanceof Required.Among among) {
            boolean inside = false;
            boolean outside = false;
            for (String code : choice.codes()) {
                boolean isOne = among.codes().contains(code);
                inside |= isOne;
                outside |= !isOne;
            }
            return among.in() ? Truth.of(inside, outside) : Truth.of(outside, inside);
        }
        if (known instanceof Known.Range range) {
            if (required instanceof Required.Amount amount) {
                return compare(range, amount.relation(), amount.ticks(), amount.ticks());
            }
            if (required instanceof Required.Day day) {
                return compare(range, day.relation(), epochDay(day.day()), epochDay(day.day()));
            }
            if (required instanceof Required.Sum sum) {
                return compare(range, sum.relation(), sum.low(), sum.high());
            }
            if (required instanceof Required.OtherTerm other && other.known() instanceof Known.Range limit) {
                return compare(range, other.relation(), limit.low(), limit.high());
            }
        }
        throw new IllegalArgumentException("The comparison ("
                + required.getClass().getSimpleName() + ") of a term must fit its type. Maybe a rule was not checked.");
    }

    private static long epochDay(LocalDate day) {
        return day.toEpochDay();
    }

    private static Truth compare(Known.Range value, Relation relation, long limitLow, long limitHigh) {
        return switch (relation) {
            case AT_LEAST -> Truth.of(value.high() >= limitLow, value.low() < limitHigh);
            case MORE_THAN -> Truth.of(value.high() > limitLow, value.low() <= limitHigh);
            case AT_MOST -> Truth.of(value.low() <= limitHigh, value.high() > limitLow);
            case LESS_THAN -> Truth.of(value.low() < limitHigh, value.high() >= limitLow);
            case EQUAL -> equal(value, limitLow, limitHigh);
            case NOT_EQUAL -> equal(value, limitLow, limitHigh).not();
        };
    }

    private static Truth equal(Known.Range value, long limitLow, long limitHigh) {
        boolean overlap = value.low() <= limitHigh && value.high() >= limitLow;
        boolean differ = value.low() < limitHigh || value.high() > limitLow;
        return Truth.of(overlap, differ);
    }
}
