package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is proved of claims, against trying all values. */
class ProofTest {
    private static final int MOST = 6;
    private static final List<String> VARIABLES = List.of("a", "b", "c");

    private static Claim claim(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            Values values = Values.of(Relation.values()[random.nextInt(6)], random.nextInt(MOST));
            return new Claim.In(VARIABLES.get(random.nextInt(3)), values.and(Values.between(0, MOST)));
        }
        List<Claim> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(claim(random, depth - 1));
        }
        return random.nextBoolean() ? new Claim.All(parts) : new Claim.Any(parts);
    }

    private static List<Example> cases() {
        List<Example> all = new ArrayList<>();
        for (long a = 0; a <= MOST; a++) {
            for (long b = 0; b <= MOST; b++) {
                for (long c = 0; c <= MOST; c++) {
                    all.add(new Example(Map.of("a", a, "b", b, "c", c)));
                }
            }
        }
        return all;
    }

    @Property(tries = 2000, seed = "20261124")
    void claims_ofFewVariables_areImpossibleExactlyWhereNoCaseSatisfiesThem(@ForAll long seed) {
        Random random = new Random(seed);
        Claim one = claim(random, 3);
        Claim other = claim(random, 3);
        boolean found = cases().stream().anyMatch(one1 -> one1.satisfies(one, false) && one1.satisfies(other, false));

        assertThat(new Proof().isImpossible(one, other)).isEqualTo(!found);
    }

    @Property(tries = 2000, seed = "20261124")
    void example_ofClaims_satisfiesThemWhateverIsFree(@ForAll long seed) {
        Claim claim = claim(new Random(seed), 4);

        new Proof()
                .example(claim)
                .ifPresent(
                        example -> assertThat(example.satisfies(claim, false)).isTrue());
    }

    @Test
    void claims_thatTakeTooManySteps_areNotSaidToBeImpossible() {
        // Eleven things in ten places: impossible, and known to take ever more branches.
        List<Claim> all = new ArrayList<>();
        for (int thing = 0; thing < 11; thing++) {
            List<Claim> places = new ArrayList<>();
            for (int place = 0; place < 10; place++) {
                List<Claim> alone = new ArrayList<>();
                for (int other = 0; other < 11; other++) {
                    long here = other == thing ? 1 : 0;
                    alone.add(new Claim.In(other + " in " + place, Values.between(here, here)));
                }
                places.add(new Claim.All(alone));
            }
            all.add(new Claim.Any(places));
        }

        assertThat(new Proof().isImpossible(new Claim.All(all))).isFalse();
    }

    @Property(tries = 2000, seed = "20261124")
    void values_joinedAndNegated_holdTheNumbersThatTheyShould(@ForAll long seed) {
        Random random = new Random(seed);
        Values one = values(random);
        Values other = values(random);
        for (long number = -2; number <= MOST + 2; number++) {
            boolean in = one.has(number);
            boolean inOther = other.has(number);
            assertThat(one.and(other).has(number)).isEqualTo(in && inOther);
            assertThat(one.or(other).has(number)).isEqualTo(in || inOther);
            assertThat(one.not().has(number)).isEqualTo(!in);
        }
        assertThat(one.meets(other)).isEqualTo(!one.and(other).isEmpty());
        assertThat(one.holds(one.and(other))).isTrue();
        assertThat(one.not().not()).hasToString(one.toString());
    }

    private static Values values(Random random) {
        Values values = Values.of(Relation.values()[random.nextInt(6)], random.nextInt(MOST));
        Values more = Values.of(Relation.values()[random.nextInt(6)], random.nextInt(MOST));
        return random.nextBoolean() ? values.and(more) : values.or(more);
    }

    @Test
    void values_ofEverything_haveNothingLeftOut() {
        assertThat(Values.ALL.not().isEmpty()).isTrue();
        assertThat(Values.NONE.not()).hasToString(Values.ALL.toString());
        assertThat(Values.of(Relation.MORE_THAN, 5).not())
                .hasToString(Values.of(Relation.AT_MOST, 5).toString());
    }
}
