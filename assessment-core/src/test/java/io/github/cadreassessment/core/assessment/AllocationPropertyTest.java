package io.github.cadreassessment.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Allocation.Candidate;
import io.github.cadreassessment.core.assessment.Allocation.Seat;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Allocations of small groups against all ways in which the missing facts can turn out. */
class AllocationPropertyTest {
    private static final String SEED = "20261123";
    private static final int MOST_PEOPLE = 4;
    private static final int MOST_KEY = 3;

    /** How one person turned out: counted and competing, counted only, or neither; and ranked by what. */
    private record Person(boolean counts, boolean competes, List<Long> keys) {}

    @Property(tries = 4000, seed = SEED)
    void seat_ofAnybodyInASmallGroup_isCertainExactlyWhereEveryCompletionAgrees(@ForAll long seed) {
        Random random = new Random(seed);
        Quota quota = quota(random);
        List<Candidate> group = group(random, quota);
        Allocation allocation = Allocation.of(clause(quota), null, group);
        List<Set<SeatOutcome>> outcomes = new ArrayList<>();
        group.forEach(one -> outcomes.add(EnumSet.noneOf(SeatOutcome.class)));
        for (List<Person> world : worlds(group, 0)) {
            long in = 0;
            for (int i = 0; i < group.size(); i++) {
                SeatOutcome outcome = outcome(quota, world, i);
                outcomes.get(i).add(outcome);
                in += outcome == SeatOutcome.IN ? 1 : 0;
            }
            assertThat(in).as("never more than the share").isLessThanOrEqualTo(places(quota, world));
        }
        for (int i = 0; i < group.size(); i++) {
            SeatOutcome found = allocation.seats().get(i).outcome();
            Set<SeatOutcome> possible = outcomes.get(i);
            String about = quota + " "
                    + group.stream().map(AllocationPropertyTest::words).toList() + " of " + i;
            assertThat(found == SeatOutcome.IN).as(about).isEqualTo(possible.equals(Set.of(SeatOutcome.IN)));
            assertThat(isOut(found)).as(about).isEqualTo(possible.stream().allMatch(AllocationPropertyTest::isOut));
            if (found == SeatOutcome.TIED) {
                assertThat(possible).as(about).containsExactly(SeatOutcome.TIED);
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    void seats_ofPeopleInAnotherOrder_areTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        Quota quota = quota(random);
        List<Candidate> group = group(random, quota);
        Map<String, SeatOutcome> expected = byId(Allocation.of(clause(quota), null, group));
        Collections.shuffle(group, random);
        assertThat(byId(Allocation.of(clause(quota), null, group))).isEqualTo(expected);
    }

    private static Map<String, SeatOutcome> byId(Allocation allocation) {
        return allocation.seats().stream()
                .collect(Collectors.toMap(
                        seat -> seat.candidate().assessment().id().value(), Seat::outcome));
    }

    private static String words(Candidate one) {
        return one.counted() + " " + one.competes() + " "
                + one.keys().stream().map(key -> key.low() + ".." + key.high()).toList();
    }

    private static boolean isOut(SeatOutcome outcome) {
        return outcome == SeatOutcome.OUTRANKED
                || outcome == SeatOutcome.TIED_OUT
                || outcome == SeatOutcome.NOT_COMPETING;
    }

    private static Quota quota(Random random) {
        List<Quota.Order> order = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            order.add(new Quota.Order("key-" + i, random.nextBoolean()));
        }
        Quota.Rounding[] rounding = Quota.Rounding.values();
        Quota.Ties[] ties = Quota.Ties.values();
        return new Quota(
                null,
                "",
                "",
                List.of(new Quota.Fraction(1 + random.nextInt(4), 5)),
                rounding[random.nextInt(rounding.length)],
                order,
                ties[random.nextInt(ties.length)]);
    }

    private static List<Candidate> group(Random random, Quota quota) {
        List<Candidate> group = new ArrayList<>();
        int people = 1 + random.nextInt(MOST_PEOPLE);
        for (int i = 0; i < people; i++) {
            List<Known.Range> keys = new ArrayList<>();
            for (int k = 0; k < quota.order().size(); k++) {
                long low = random.nextInt(MOST_KEY);
                long high = random.nextInt(3) == 0 ? low + random.nextInt(2) : low;
                keys.add(new Known.Range(low, high, List.of(MissingFact.notRecorded(Fact.DEMOCRATIC_POINTS))));
            }
            group.add(new Candidate(assessment("p" + i), truth(random), truth(random), keys));
        }
        return group;
    }

    private static Truth truth(Random random) {
        return random.nextInt(3) > 0 ? Truth.TRUE : Truth.values()[random.nextInt(Truth.values().length)];
    }

    private static Assessment assessment(String id) {
        Question question = new Question.Promotion(PostLevel.COUNTY_DEPUTY, LocalDate.of(2024, 6, 1));
        return new Assessment(new OpaqueId(id), question, "policy", List.of(), List.of());
    }

    private static Clause clause(Quota quota) {
        return new Clause(
                "quota",
                ClauseKind.REQUIREMENT,
                Strength.HARD,
                Text.NONE,
                "d",
                Text.NONE,
                Evidence.LOCAL_SETTING,
                new Place("p", 1, 1),
                List.of(),
                List.of(),
                null,
                null,
                null,
                quota,
                null);
    }

    /** Every way in which the people from {@code index} on can turn out. */
    private static List<List<Person>> worlds(List<Candidate> group, int index) {
        if (index == group.size()) {
            return List.of(List.of());
        }
        List<List<Person>> worlds = new ArrayList<>();
        for (List<Person> rest : worlds(group, index + 1)) {
            for (Person one : people(group.get(index))) {
                List<Person> world = new ArrayList<>(List.of(one));
                world.addAll(rest);
                worlds.add(world);
            }
        }
        return worlds;
    }

    private static List<Person> people(Candidate candidate) {
        List<Person> people = new ArrayList<>();
        for (List<Long> keys : keys(candidate.keys(), 0)) {
            if (candidate.counted().canHold() && candidate.competes().canHold()) {
                people.add(new Person(true, true, keys));
            }
            if (candidate.counted().canHold() && candidate.competes().canFail()) {
                people.add(new Person(true, false, keys));
            }
            if (candidate.counted().canFail()) {
                people.add(new Person(false, false, keys));
            }
        }
        return people;
    }

    private static List<List<Long>> keys(List<Known.Range> ranges, int index) {
        if (index == ranges.size()) {
            return List.of(List.of());
        }
        List<List<Long>> all = new ArrayList<>();
        for (List<Long> rest : keys(ranges, index + 1)) {
            for (long key = ranges.get(index).low(); key <= ranges.get(index).high(); key++) {
                List<Long> keys = new ArrayList<>(List.of(key));
                keys.addAll(rest);
                all.add(keys);
            }
        }
        return all;
    }

    private static long places(Quota quota, List<Person> world) {
        return quota.places(world.stream().filter(Person::counts).count());
    }

    /** The outcome where everything is known, straight from the words of the quota. */
    private static SeatOutcome outcome(Quota quota, List<Person> world, int index) {
        Person one = world.get(index);
        if (!one.competes()) {
            return SeatOutcome.NOT_COMPETING;
        }
        long higher =
                world.stream().filter(other -> rank(quota, other, one) > 0).count();
        long equal =
                world.stream().filter(other -> rank(quota, other, one) == 0).count();
        long places = places(quota, world);
        if (higher >= places) {
            return SeatOutcome.OUTRANKED;
        }
        if (higher + equal <= places) {
            return SeatOutcome.IN;
        }
        return quota.ties() == Quota.Ties.NONE ? SeatOutcome.TIED_OUT : SeatOutcome.TIED;
    }

    /** Above 0 where {@code other} competes and ranks higher; 0 where they rank equally, as everybody does with himself. */
    private static int rank(Quota quota, Person other, Person one) {
        if (!other.competes()) {
            return -1;
        }
        for (int i = 0; i < quota.order().size(); i++) {
            int compared = Long.compare(other.keys().get(i), one.keys().get(i));
            if (compared != 0) {
                return quota.order().get(i).highestFirst() ? compared : -compared;
            }
        }
        return 0;
    }
}
