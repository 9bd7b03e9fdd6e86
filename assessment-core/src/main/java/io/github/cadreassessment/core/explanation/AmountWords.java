package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Unit;
import java.math.BigDecimal;

/** Puts numbers and lengths of time into words, with their units. */
final class AmountWords {
    private AmountWords() {}

    /** What an amount can be: one, a range, or unknown where no upper bound is known either. */
    static Text possible(Unit unit, Known.Range range) {
        boolean openLow = range.low() <= Known.NO_LOW;
        boolean openHigh = range.high() >= Known.NO_HIGH;
        if (range.isCertain()) {
            return exactly(unit, range.low());
        }
        if (openHigh) {
            // Amounts are never negative, so "at least 0" would say nothing.
            boolean nothing = openLow || range.low() <= 0;
            return nothing ? Message.UNKNOWN.text() : compared(Relation.AT_LEAST, unit, range.low());
        }
        return openLow ? compared(Relation.AT_MOST, unit, range.high()) : between(unit, range.low(), range.high());
    }

    private static Text compared(Relation relation, Unit unit, long ticks) {
        return Message.COMPARED.with(relation.phrase(), exactly(unit, ticks));
    }

    private static Text between(Unit unit, long low, long high) {
        int ticks = unit.ticks();
        if (low % ticks != 0 || high % ticks != 0) {
            return Message.BETWEEN.with(exactly(unit, low), exactly(unit, high));
        }
        Message message = unit == Unit.COUNT ? Message.BETWEEN_BARE_NUMBERS : Message.BETWEEN_NUMBERS;
        return message.with(digits(low / ticks), digits(high / ticks), unit.phrase());
    }

    /** An amount with its unit: "24个月零5天". */
    static Text exactly(Unit unit, long ticks) {
        if (unit == Unit.POINT || unit == Unit.PERCENT) {
            Text number = Message.same(
                    BigDecimal.valueOf(ticks, 2).stripTrailingZeros().toPlainString());
            return unit == Unit.PERCENT ? Message.PERCENT.with(number) : Message.NUMBER.with(number, unit.phrase());
        }
        long whole = Math.floorDiv(ticks, unit.ticks());
        long days = Math.floorMod(ticks, unit.ticks());
        if (days == 0) {
            return whole(unit, whole);
        }
        return whole == 0 ? days(days) : Message.MONTHS_AND_DAYS.with(whole(unit, whole), days(days));
    }

    private static Text whole(Unit unit, long number) {
        boolean bare = unit == Unit.COUNT || unit == Unit.NONE;
        Text many = (bare ? Message.BARE_NUMBER : Message.NUMBER).with(digits(number), unit.phrase());
        return number == 1 ? one(unit, many) : many;
    }

    private static Text one(Unit unit, Text many) {
        return switch (unit) {
            case AGE -> Message.ONE_YEAR_OF_AGE.text();
            case MONTH -> Message.ONE_MONTH.text();
            case TIMES -> Message.ONE_TIME.text();
            case DAY -> Message.ONE_DAY.text();
            case HOUR -> Message.ONE_CLASS_HOUR.text();
            case NONE, COUNT, POINT, PERCENT -> many;
        };
    }

    private static Text days(long number) {
        return number == 1 ? Message.ONE_DAY.text() : Message.DAYS.with(digits(number));
    }

    private static Text digits(long number) {
        return Message.same(Long.toString(number));
    }
}
