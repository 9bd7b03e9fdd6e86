package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/**
 * The ballot of the masses on one aspect of a year's work (民主评议法); {@code null} means "not recorded". Immutable and
 * thread-safe.
 *
 * @param year the calendar year
 * @param aspect what was voted on
 * @param voters how many could vote, 0 or more
 * @param votes how many valid votes were cast
 * @param satisfied how many of them were "satisfied"
 */
public record Ballot(
        int year,
        BallotAspect aspect,
        @Nullable Integer voters,
        @Nullable Integer votes,
        @Nullable Integer satisfied) {
    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is negative, or there are more votes than voters or more satisfied than votes
     */
    public Ballot {
        Figures.requireNotNegative("voters", voters, year);
        Figures.requireAtMost("votes", votes, voters, year);
        Figures.requireAtMost("satisfied votes", satisfied, votes, year);
        Figures.requireAtMost("satisfied votes", satisfied, voters, year);
    }
}
