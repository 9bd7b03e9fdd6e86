package io.github.cadreassessment.core.assessment;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who of a group gets one of the places of a quota. Immutable and thread-safe.
 *
 * <p>A person is in where that holds however the missing facts turn out, out where it fails however they turn out, and
 * undetermined otherwise. The order of the people makes no difference, and never more are in than there are places.
 *
 * @param clause the clause with the quota
 * @param base the number that the share is taken of, as far as it is known
 * @param places the number of places, as far as it is known
 * @param seats one for each person of the group, in their order
 */
public record Allocation(Clause clause, Known.Range base, Known.Range places, List<Seat> seats) {
    private static final Known.Range NONE = new Known.Range(0, 0, List.of());

    public Allocation {
        seats = List.copyOf(seats);
    }

    /**
     * Allocates the places.
     *
     * @param clause the clause, which has a quota
     * @param unit the numbers of the unit that the quota needs; {@code null} where it is taken of the people
     * @param candidates the people of the group
     * @throws IllegalArgumentException if the clause has no quota, or its base is a number of the unit and none is given
     */
    public static Allocation of(Clause clause, @Nullable UnitNumbers unit, List<Candidate> candidates) {
        Quota quota = clause.quota();
        if (quota == null || quota.base().isEmpty() != (unit == null)) {
            throw new IllegalArgumentException("The clause (" + clause.id()
                    + ") must have a quota, and the unit be given where its share is taken of a number of it. Maybe the "
                    + "unit was left out.");
        }
        Known.Range places = unit == null ? null : places(quota, unit);
        Ranking ranking = new Ranking(quota, places, candidates);
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            seats.add(ranking.seat(i));
        }
        Known.Range base = unit == null ? ranking.people() : unit.base();
        return new Allocation(
                clause, base, places == null ? places(quota, new UnitNumbers(base, NONE)) : places, seats);
    }

    private static Known.Range places(Quota quota, UnitNumbers numbers) {
        List<MissingFact> missing = new ArrayList<>(numbers.base().missing());
        missing.addAll(numbers.occupied().missing());
        return new Known.Range(
                Math.max(
                        0,
                        quota.places(numbers.base().low()) - numbers.occupied().high()),
                free(quota.places(numbers.base().high()), numbers.occupied().low()),
                missing);
    }

    private static long free(long most, long occupied) {
        return most == Known.NO_HIGH ? Known.NO_HIGH : Math.max(0, most - occupied);
    }

    /**
     * The numbers of a unit that a quota needs.
     *
     * @param base the number that the share is taken of
     * @param occupied how many places are occupied already
     */
    public record UnitNumbers(Known.Range base, Known.Range occupied) {}

    /** Whether people beyond the quota are out unless somebody approves, rather than out (一般不超过). */
    public boolean isGeneral() {
        return clause.strength() == Strength.GENERAL;
    }

    /**
     * A person of the group.
     *
     * @param assessment what was found about the person
     * @param counted whether the person counts for the base
     * @param competes whether the person, if counted, competes for a place
     * @param keys what the person is ranked by, in the order of the quota
     */
    public record Candidate(Assessment assessment, Truth counted, Truth competes, List<Known.Range> keys) {
        public Candidate {
            keys = List.copyOf(keys);
        }

        boolean mayCompete() {
            return counted.canHold() && competes.canHold();
        }

        boolean mustCompete() {
            return counted == Truth.TRUE && competes == Truth.TRUE;
        }
    }

    /**
     * Whether a person gets a place.
     *
     * @param candidate the person
     * @param outcome whether, or why not
     * @param atLeastAbove how many certainly rank higher
     * @param atMostAbove how many may rank as high or higher
     */
    public record Seat(Candidate candidate, SeatOutcome outcome, int atLeastAbove, int atMostAbove) {
        /** The facts that would help to decide, sorted; empty where it is decided. */
        public List<MissingFact> missing() {
            TreeSet<MissingFact> missing = new TreeSet<>();
            if (outcome == SeatOutcome.UNDETERMINED) {
                candidate.keys().forEach(key -> missing.addAll(key.missing()));
                missing.addAll(candidate.assessment().stillNeeded());
            }
            return List.copyOf(missing);
        }
    }
}
