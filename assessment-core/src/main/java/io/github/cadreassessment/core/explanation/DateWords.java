package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;

/** Puts dates into words. */
final class DateWords {
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private DateWords() {}

    /** Which days a date can be. */
    static Text possible(Known.Range range) {
        boolean openLow = range.low() <= FIRST_DAY;
        boolean openHigh = range.high() >= LAST_DAY;
        if (openLow && openHigh) {
            return Message.UNKNOWN.text();
        }
        if (openLow) {
            return Message.ON_OR_BEFORE.with(day(range.high()));
        }
        if (openHigh) {
            return Message.ON_OR_AFTER.with(day(range.low()));
        }
        return range.isCertain() ? day(range.low()) : Message.BETWEEN.with(day(range.low()), day(range.high()));
    }

    /** A date in relation to {@code limit}: of days one says "not before", not "at least". */
    static Text compared(Relation relation, Text limit) {
        Message message = switch (relation) {
            case AT_LEAST -> Message.ON_OR_AFTER;
            case AT_MOST -> Message.ON_OR_BEFORE;
            case MORE_THAN -> Message.AFTER;
            case LESS_THAN -> Message.BEFORE;
            case EQUAL -> Message.ON;
            case NOT_EQUAL -> Message.NOT_ON;
        };
        return message.with(limit);
    }

    private static Text day(long epochDay) {
        return Message.same(LocalDate.ofEpochDay(epochDay).toString());
    }
}
