package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Written;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Checks what a value is compared with: every part of it has to have the unit of the value. */
final class LimitCheck {
    private final Declarations declarations;
    private final Complaints complaints;
    private final Function<String, Term> readable;

    /**
     * A check.
     *
     * @param readable the term of this id, with a complaint where it cannot be read here
     */
    LimitCheck(Declarations declarations, Complaints complaints, Function<String, Term> readable) {
        this.declarations = declarations;
        this.complaints = complaints;
        this.readable = readable;
    }

    /** The table that {@code limit} looks up, or an empty text. */
    static String tableOf(Written.Limit limit) {
        if (limit instanceof Written.Limit.OfTable table) {
            return table.id();
        }
        return limit instanceof Written.Limit.Sum sum ? tableOf(sum.first()) : "";
    }

    /** {@code limit} with this amount in place of the table. */
    static Written.Limit withAmount(Written.Limit limit, Written.Limit.Amount amount) {
        return limit instanceof Written.Limit.Sum sum ? new Written.Limit.Sum(amount, sum.addends()) : amount;
    }

    Condition.Limit limit(Written.Limit limit, Term term, Span span) {
        if (limit instanceof Written.Limit.OnDay onDay) {
            return new Condition.Limit.OnDay(onDay.day());
        }
        if (limit instanceof Written.Limit.OfTerm of) {
            Term other = readable.apply(of.id());
            if (other.unit() != term.unit()) {
                differentUnits(span, words(term), words(other));
            }
            return new Condition.Limit.OfTerm(of.id());
        }
        if (limit instanceof Written.Limit.OfParameter of) {
            Parameter parameter = declarations.parameter(of.id());
            if (parameter != null && parameter.unit() != term.unit()) {
                differentUnits(span, words(term), of.id());
            }
            return new Condition.Limit.OfParameter(of.id());
        }
        if (limit instanceof Written.Limit.Sum sum) {
            List<Condition.Limit.Addend> addends = new ArrayList<>();
            for (Written.Addend addend : sum.addends()) {
                checkMultiplied(addend.times(), term, span);
                addends.add(
                        new Condition.Limit.Addend(addend.plus(), addend.times(), limit(addend.each(), term, span)));
            }
            return new Condition.Limit.Sum(limit(sum.first(), term, span), addends);
        }
        Written.Limit.Amount amount = (Written.Limit.Amount) limit;
        checkMeasure(amount, term, span);
        return new Condition.Limit.Amount(amount.number() * term.unit().ticks());
    }

    /** A number that is multiplied has to be a plain one, so that the product has the unit of what it is added to. */
    private void checkMultiplied(String times, Term term, Span span) {
        if (!times.isEmpty()) {
            Term number = readable.apply(times);
            if (number.unit() != Unit.TIMES && number.unit() != Unit.COUNT) {
                differentUnits(span, words(term), words(number));
            }
        }
    }

    private String words(Term term) {
        return term.phrase().in(complaints.language());
    }

    private void differentUnits(Span span, String one, String other) {
        complaints.add(Complaint.DIFFERENT_UNITS, span, Text.NONE, one, other);
    }

    private void checkMeasure(Written.Limit.Amount amount, Term term, Span span) {
        Text unit = term.unit() == Unit.MONTH
                ? new Text("年、个月", "years or months")
                : term.unit().phrase();
        boolean fits = switch (term.unit()) {
            case AGE -> amount.measure() == Measure.AGE;
            case MONTH -> amount.measure() == Measure.MONTHS;
            case TIMES -> amount.measure() == Measure.TIMES || amount.measure() == Measure.BARE;
            case COUNT -> amount.measure() == Measure.COUNT || amount.measure() == Measure.BARE;
            case DAY -> amount.measure() == Measure.DAYS || amount.measure() == Measure.BARE;
            case POINT -> amount.measure() == Measure.POINTS;
            case PERCENT -> amount.measure() == Measure.PERCENT;
            case HOUR -> amount.measure() == Measure.HOURS || amount.measure() == Measure.BARE;
            case NONE -> false;
        };
        if (!fits) {
            Language language = complaints.language();
            if (amount.measure() == Measure.BARE) {
                Text help = new Text("请写明单位，如 " + unit.zh(), "give the unit, such as " + unit.en());
                complaints.add(Complaint.UNIT_MISSING, span, help, amount.number());
            } else {
                complaints.add(Complaint.WRONG_UNIT, span, Text.NONE, words(term), unit.in(language));
            }
        }
    }
}
