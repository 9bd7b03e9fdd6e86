package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;

/**
 * The unit of a number or duration term. Numbers are kept as whole ticks, so that comparisons are exact.
 */
public enum Unit {
    /** No unit: dates, flags and words. */
    NONE(1, "", ""),
    /** Completed years of age. */
    AGE(1, "岁", "years of age"),
    /** Months; one tick is 1/32 month, which holds the days left over after whole months. */
    MONTH(32, "个月", "months"),
    /** How often. */
    TIMES(1, "次", "times"),
    /** How many, of things without a unit of their own. */
    COUNT(1, "个", "in number"),
    /** Days that are counted, as of leave. */
    DAY(1, "天", "days"),
    /** Class-hours of training. */
    HOUR(1, "学时", "class-hours"),
    /** Points of a score; one tick is a hundredth of a point. */
    POINT(100, "分", "points"),
    /** Hundredths of a whole; one tick is a hundredth of one of them. */
    PERCENT(100, "%", "%");

    private final int ticks;
    private final Text phrase;

    Unit(int ticks, String zh, String en) {
        this.ticks = ticks;
        this.phrase = new Text(zh, en);
    }

    /** How many ticks one unit has, at least 1. */
    public int ticks() {
        return ticks;
    }

    /** The word after a number. */
    public Text phrase() {
        return phrase;
    }
}
