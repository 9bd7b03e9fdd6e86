package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;

/** How a number, duration or date is compared. This table is the only place that says which bound includes. */
public enum Relation {
    /** Includes the bound (不少于, 以上). */
    AT_LEAST("不少于", "at least", ">="),
    /** Includes the bound (不超过, 以下). */
    AT_MOST("不超过", "at most", "<="),
    /** Excludes the bound (超过). */
    MORE_THAN("超过", "more than", ">"),
    /** Excludes the bound (不满). */
    LESS_THAN("不满", "less than", "<"),
    /** The same. */
    EQUAL("等于", "equal to", "=="),
    /** Not the same. */
    NOT_EQUAL("不等于", "not equal to", "!=");

    private final Text phrase;
    private final String symbol;

    Relation(String zh, String en, String symbol) {
        this.phrase = new Text(zh, en);
        this.symbol = symbol;
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }

    /** The symbol for it in formulas. */
    public String symbol() {
        return symbol;
    }

    /** The relation that holds exactly when this one does not. */
    public Relation negated() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case AT_MOST -> MORE_THAN;
            case MORE_THAN -> AT_MOST;
            case LESS_THAN -> AT_LEAST;
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
        };
    }
}
