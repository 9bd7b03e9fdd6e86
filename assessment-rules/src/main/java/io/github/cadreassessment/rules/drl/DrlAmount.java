package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.term.Term;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in canonical rule text: in units, as the shortest exact decimal, never with a leading zero that would make
 * them octal.
 */
final class DrlAmount {
    /** The greatest amount, in units; it is exact in every kind of number that the engine may compute with. */
    static final long GREATEST = 999_999_999;

    private DrlAmount() {}

    /**
     * The text of an amount.
     *
     * @throws IllegalArgumentException if the amount is negative, too great, or not an exact decimal
     */
    static String text(long ticks, Term term) {
        int perUnit = term.unit().ticks();
        if (ticks < 0 || ticks > GREATEST * perUnit) {
            throw new IllegalArgumentException("The amount (" + ticks + " ticks) for term (" + term.id()
                    + ") must be from 0 to " + GREATEST + " units. Maybe a rule was not checked.");
        }
        BigDecimal units = BigDecimal.valueOf(ticks).divide(BigDecimal.valueOf(perUnit));
        return units.signum() == 0 ? "0" : units.stripTrailingZeros().toPlainString();
    }

    /** How many units of {@code sum} one unit of {@code part} adds, where one tick of it adds {@code ticks}. */
    static String multiple(long ticks, Term sum, Term part) {
        return text(Math.multiplyExact(ticks, part.unit().ticks()), sum);
    }

    /** The ticks that one tick of {@code part} adds, of a text in the form of {@link #multiple}. */
    static Optional<Long> ticksOfMultiple(String text, Term sum, Term part) {
        int perUnit = part.unit().ticks();
        return ticks(text, sum)
                .filter(ticks -> ticks % perUnit == 0 && ticks > 0)
                .map(ticks -> ticks / perUnit);
    }

    /** The ticks of a text in the form of {@link #text}; empty where they are not whole or too many. */
    static Optional<Long> ticks(String text, Term term) {
        BigDecimal ticks =
                new BigDecimal(text).multiply(BigDecimal.valueOf(term.unit().ticks()));
        boolean whole = ticks.stripTrailingZeros().scale() <= 0;
        boolean inRange = ticks.compareTo(BigDecimal.valueOf(GREATEST)
                        .multiply(BigDecimal.valueOf(term.unit().ticks())))
                <= 0;
        return whole && inRange ? Optional.of(ticks.longValueExact()) : Optional.empty();
    }
}
