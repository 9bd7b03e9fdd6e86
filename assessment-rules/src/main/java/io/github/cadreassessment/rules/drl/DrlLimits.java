package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.rules.source.Limits;
import java.util.regex.Pattern;

/** The published limits of canonical rule text, and the forms of what stands between its quotes. */
final class DrlLimits {
    /** The deepest brackets of a text; the engine's own parser needs a stack that grows with them. */
    static final int BRACKETS = 56;
    /** The deepest formula; with the brackets of its comparisons it stays below {@link #BRACKETS}. */
    static final int DEPTH = 48;
    /** The most comparisons of one formula: those of a rule, and what the levels of post and readings add to them. */
    static final int COMPARISONS = 2 * Limits.CONDITIONS;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([_-][A-Za-z0-9]+)*");
    private static final Pattern ITEM_NUMBER = Pattern.compile("|[1-9][0-9]{0,2}");

    private DrlLimits() {}

    /** Whether {@code text} can be the id of a policy, clause, term or collection. */
    static boolean isId(String text) {
        return text.length() <= Limits.ID_CHARACTERS && ID.matcher(text).matches();
    }

    /** Whether {@code text} can be the code of a word. */
    static boolean isCode(String text) {
        return text.length() <= Limits.ID_CHARACTERS && CODE.matcher(text).matches();
    }

    /** Whether {@code text} can be the number of an item, or is empty. */
    static boolean isItemNumber(String text) {
        return ITEM_NUMBER.matcher(text).matches();
    }
}
