package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group may be chosen, and in which order (名额). Immutable and thread-safe.
 *
 * @param grade the grade that is rationed; {@code null} where being eligible is
 * @param base the term of the unit that the share is taken of; empty: the number of people that the clause is for
 * @param occupied the term of the unit that says how many places are occupied already; empty: none is
 * @param share the share, as fractions to be multiplied, from one to {@link #MOST_FRACTIONS}
 * @param rounding what becomes of a part of a place
 * @param order by what people are ranked, the first first, at least one
 * @param ties what becomes of people who rank equally and do not all fit
 */
public record Quota(
        @Nullable Grade grade,
        String base,
        String occupied,
        List<Fraction> share,
        Rounding rounding,
        List<Order> order,
        Ties ties) {
    /** The most fractions of a share. */
    public static final int MOST_FRACTIONS = 4;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are no fractions or too many, or nothing to rank by
     */
    public Quota {
        share = List.copyOf(share);
        order = List.copyOf(order);
        if (share.isEmpty() || share.size() > MOST_FRACTIONS) {
            throw new IllegalArgumentException("The fractions (" + share.size() + ") of a quota must be from 1 to "
                    + MOST_FRACTIONS + ". Maybe multiply some of them.");
        }
        if (base.isEmpty() && !occupied.isEmpty()) {
            throw new IllegalArgumentException(
                    "The occupied places of a quota must be those of a unit. Maybe its base was left out.");
        }
        if (order.isEmpty()) {
            throw new IllegalArgumentException(
                    "The order of a quota must name at least one term. Maybe the line was left out.");
        }
    }

    /**
     * A fraction of the base.
     *
     * @param numerator from 1 to {@code denominator}
     * @param denominator from 1 to 999
     */
    public record Fraction(int numerator, int denominator) {
        private static final int MOST = 999;

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is out of its range
         */
        public Fraction {
            if (denominator < 1 || denominator > MOST || numerator < 1 || numerator > denominator) {
                throw new IllegalArgumentException("The fraction (" + numerator + "/" + denominator
                        + ") of a quota must be from 1/999 to 1. Maybe the two were swapped.");
            }
        }

        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /** What becomes of a part of a place. */
    public enum Rounding {
        /** It is left out. */
        DOWN("舍去小数", "down"),
        /** It is left out, but there is at least one place where there is anybody. */
        DOWN_AT_LEAST_ONE("舍去小数至少一名", "down to at least one"),
        /** Half a place and more makes a place. */
        NEAREST("四舍五入", "to the nearest"),
        /** It makes a place. */
        UP("进位", "up");

        private final Text phrase;

        Rounding(String zh, String en) {
            this.phrase = new Text(zh, en);
        }

        /** The words for it. */
        public Text phrase() {
            return phrase;
        }
    }

    /** What becomes of people who rank equally and do not all fit. */
    public enum Ties {
        /** None of them is chosen. */
        NONE("都不取", "none of them"),
        /** People decide between them. */
        PEOPLE("由人决定", "left to people");

        private final Text phrase;

        Ties(String zh, String en) {
            this.phrase = new Text(zh, en);
        }

        /** The words for it. */
        public Text phrase() {
            return phrase;
        }
    }

    /**
     * By what people are ranked.
     *
     * @param term a number of the case
     * @param highestFirst whether the highest comes first
     */
    public record Order(String term, boolean highestFirst) {}

    /** The places that a base of {@code number} gives, 0 or more; {@link Known#NO_HIGH} where it has no bound. */
    public long places(long number) {
        if (number == Known.NO_HIGH) {
            return Known.NO_HIGH;
        }
        BigInteger part = BigInteger.valueOf(number);
        BigInteger whole = BigInteger.ONE;
        for (Fraction fraction : share) {
            part = part.multiply(BigInteger.valueOf(fraction.numerator()));
            whole = whole.multiply(BigInteger.valueOf(fraction.denominator()));
        }
        BigInteger down = part.divide(whole);
        BigInteger rounded = switch (rounding) {
            case DOWN -> down;
            case DOWN_AT_LEAST_ONE -> number > 0 ? down.max(BigInteger.ONE) : down;
            case NEAREST -> part.add(part).add(whole).divide(whole.add(whole));
            case UP -> part.add(whole).subtract(BigInteger.ONE).divide(whole);
        };
        return rounded.longValueExact();
    }
}
