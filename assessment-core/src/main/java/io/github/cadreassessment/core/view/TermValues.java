package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import java.time.LocalDate;

/**
 * What rules can read: a case, or one item of it together with its case.
 *
 * <p>Immutable and thread-safe. The methods with plain parameters are the vocabulary of canonical rule files; each says
 * what is <em>possible</em>, so that the statuses a rule file lets fire are exactly the possible ones.
 *
 * <p>All of them throw {@link IllegalArgumentException} for a term that the catalogue does not have or that is of another
 * type; the check of a policy makes that impossible for rules.
 */
public sealed interface TermValues permits CaseView, ItemView {
    /** What is known of {@code term}. */
    Known known(String term);

    /** The case that this is, or belongs to. */
    CaseView theCase();

    /** Whether the question is of one of these kinds, given with commas between. */
    default boolean asks(String questionKinds) {
        return isListed(questionKinds, theCase().question().kind().name());
    }

    /** The least possible value of a number or duration, in units; of a date, its epoch day. */
    default double low(String term) {
        return (double) range(term).low() / theCase().ticks(term);
    }

    /** The greatest possible value of a number or duration, in units; of a date, its epoch day. */
    default double high(String term) {
        return (double) range(term).high() / theCase().ticks(term);
    }

    /** Whether the flag can be yes. */
    default boolean mayBe(String term) {
        return flag(term).canBeTrue();
    }

    /** Whether the flag can be no. */
    default boolean mayNotBe(String term) {
        return flag(term).canBeFalse();
    }

    /** Whether the word can be one of {@code codes}, given with commas between. */
    default boolean mayBeIn(String term, String codes) {
        for (String code : choice(term).codes()) {
            if (isListed(codes, code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word can be something else than {@code codes}, given with commas between. */
    default boolean mayBeOutside(String term, String codes) {
        for (String code : choice(term).codes()) {
            if (!isListed(codes, code)) {
                return true;
            }
        }
        return false;
    }

    /** The epoch day of an ISO date, to compare the low and the high of a date with. */
    default double day(String isoDate) {
        return LocalDate.parse(isoDate).toEpochDay();
    }

    /** Always possible: marks a condition whose failure a policy leaves pending. */
    default boolean pending() {
        return true;
    }

    /** Never possible: marks a clause that a policy has for nobody. */
    default boolean never() {
        return false;
    }

    /** Whether an approval of an exception to {@code clause} by {@code authority} may exist and be valid. */
    default boolean mayBeApproved(String clause, String authority) {
        return theCase().approved(clause, authority).canBeTrue();
    }

    /** Whether an approval of an exception to {@code clause} by {@code authority} may not exist or not be valid. */
    default boolean mayLackApproval(String clause, String authority) {
        return theCase().approved(clause, authority).canBeFalse();
    }

    /** Whether {@code word} is one of those in {@code list}, which has commas between; asked for every rule and case. */
    private static boolean isListed(String list, String word) {
        int end = word.length();
        for (int at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
            boolean begins = at == 0 || list.charAt(at - 1) == ',';
            boolean ends = at + end == list.length() || list.charAt(at + end) == ',';
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private Known.Range range(String term) {
        if (known(term) instanceof Known.Range range) {
            return range;
        }
        throw wrongType(term, "number or date");
    }

    private Known.Flag flag(String term) {
        if (known(term) instanceof Known.Flag flag) {
            return flag;
        }
        throw wrongType(term, "yes or no");
    }

    private Known.Choice choice(String term) {
        if (known(term) instanceof Known.Choice choice) {
            return choice;
        }
        throw wrongType(term, "word");
    }

    private static IllegalArgumentException wrongType(String term, String type) {
        return new IllegalArgumentException(
                "The term (" + term + ") must be a " + type + ". Maybe a rule was not checked.");
    }
}
