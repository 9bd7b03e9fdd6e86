package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.assessment.Allocation.Candidate;
import io.github.cadreassessment.core.assessment.Allocation.Seat;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the people of a group against each other, for all ways in which the missing facts can turn out.
 *
 * <p>The worst case for a person is that all who may compete and may rank as high do, and that nobody else counts for the
 * base; the best is that only those do who must, and that everybody else counts. A person more in the base adds at most
 * one place, so it never helps a person that somebody competes, and never harms that somebody counts.
 */
final class Ranking {
    private final Quota quota;
    private final Known.@Nullable Range unitPlaces;
    private final List<Candidate> candidates;

    Ranking(Quota quota, Known.@Nullable Range unitPlaces, List<Candidate> candidates) {
        this.quota = quota;
        this.unitPlaces = unitPlaces;
        this.candidates = candidates;
    }

    /** How many people count for the base. */
    Known.Range people() {
        int low = 0;
        int high = 0;
        TreeSet<MissingFact> missing = new TreeSet<>();
        for (Candidate candidate : candidates) {
            low += candidate.counted() == Truth.TRUE ? 1 : 0;
            high += candidate.counted().canHold() ? 1 : 0;
            if (candidate.counted() == Truth.UNKNOWN) {
                missing.addAll(candidate.assessment().stillNeeded());
            }
        }
        return new Known.Range(low, high, List.copyOf(missing));
    }

    Seat seat(int index) {
        Candidate one = candidates.get(index);
        Rivals rivals = new Rivals();
        for (int i = 0; i < candidates.size(); i++) {
            if (i != index) {
                rivals.add(candidates.get(i), one);
            }
        }
        return new Seat(one, outcome(one, rivals), rivals.certainlyHigher, rivals.possible);
    }

    /** The others, counted against one person. */
    private final class Rivals {
        private int possible;
        private int certainlyHigher;
        private int certainlyEqual;
        private boolean isOpen;
        // The person counts, as it only matters where the person competes.
        private int worstBase = 1;
        private int baseWithoutHigher = 1;
        private int baseWithoutAsHigh = 1;

        void add(Candidate other, Candidate one) {
            int most = other.mayCompete() ? compare(other, true, one, false) : -1;
            int least = other.competes() == Truth.TRUE ? compare(other, false, one, true) : -1;
            possible += most >= 0 ? 1 : 0;
            isOpen |= other.counted() == Truth.UNKNOWN || (most >= 0 && least != most);
            if (other.mustCompete()) {
                certainlyHigher += least > 0 ? 1 : 0;
                certainlyEqual += least == 0 ? 1 : 0;
            }
            worstBase += other.counted() == Truth.TRUE || most >= 0 ? 1 : 0;
            // Who may not count, and competes for certain if he does, is better left out.
            boolean counts = other.counted() == Truth.TRUE;
            boolean mayCount = other.counted().canHold();
            baseWithoutHigher += counts || (mayCount && least <= 0) ? 1 : 0;
            baseWithoutAsHigh += counts || (mayCount && least < 0) ? 1 : 0;
        }

        long fewestPlaces() {
            return unitPlaces == null ? quota.places(worstBase) : unitPlaces.low();
        }

        long mostPlaces(boolean withoutEqual) {
            return unitPlaces == null
                    ? quota.places(withoutEqual ? baseWithoutAsHigh : baseWithoutHigher)
                    : unitPlaces.high();
        }

        boolean areCertain() {
            return !isOpen && (unitPlaces == null || unitPlaces.isCertain());
        }
    }

    private SeatOutcome outcome(Candidate one, Rivals rivals) {
        if (!one.mayCompete()) {
            return SeatOutcome.NOT_COMPETING;
        }
        if (rivals.certainlyHigher >= rivals.mostPlaces(false)) {
            return SeatOutcome.OUTRANKED;
        }
        if (quota.ties() == Quota.Ties.NONE
                && rivals.certainlyHigher + rivals.certainlyEqual >= rivals.mostPlaces(true)) {
            return SeatOutcome.TIED_OUT;
        }
        if (!one.mustCompete()) {
            return SeatOutcome.UNDETERMINED;
        }
        if (rivals.possible < rivals.fewestPlaces()) {
            return SeatOutcome.IN;
        }
        // Where nothing is open, and there are places for those who rank higher, a decision is all that is missing.
        return rivals.areCertain() ? SeatOutcome.TIED : SeatOutcome.UNDETERMINED;
    }

    /** Compares the keys in their order, each at its best or at its worst for the person. */
    private int compare(Candidate other, boolean otherAtBest, Candidate one, boolean oneAtBest) {
        for (int i = 0; i < quota.order().size(); i++) {
            boolean highestFirst = quota.order().get(i).highestFirst();
            int compared = Long.compare(
                    key(other.keys().get(i), otherAtBest == highestFirst),
                    key(one.keys().get(i), oneAtBest == highestFirst));
            if (compared != 0) {
                return highestFirst ? compared : -compared;
            }
        }
        return 0;
    }

    private static long key(Known.Range key, boolean high) {
        return high ? key.high() : key.low();
    }
}
