package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomCompletions;
import io.github.cadreassessment.core.testkit.Rearranged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the total of any stints. */
class StintTotalPropertyTest {
    private static final String SEED = "20261123";
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property(seed = SEED, tries = 5000)
    void total_ofAnyCompletion_liesWithinTheBounds(
            @ForAll long seed, @ForAll @IntRange(max = 3000) int days, @ForAll CountingConvention convention) {
        LocalDate asOf = START.plusDays(days);
        LocalDate notBefore = asOf.minusYears(120);
        Random random = new Random(seed);
        Cadre cadre = new RandomCadres(random, asOf).next();
        Cadre completed = new RandomCompletions(random, asOf).complete(cadre);
        boolean whole = cadre.grassroots().covers(asOf);
        ElapsedRange range = StintTotal.total(stints(cadre), asOf, notBefore, convention);
        Elapsed least = whole ? range.least() : StintTotal.leastWithMore(stints(cadre), asOf, notBefore, convention);
        ElapsedRange exact = StintTotal.total(stints(completed), asOf, notBefore, convention);
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.least()).isGreaterThanOrEqualTo(least);
        if (whole) {
            assertThat(exact.most()).isLessThanOrEqualTo(range.most());
        }
    }

    @Property(seed = SEED, tries = 1000)
    void total_ofAnotherOrderOrFourHundredYearsLater_isTheSame(
            @ForAll long seed, @ForAll CountingConvention convention) {
        Random random = new Random(seed);
        LocalDate notBefore = START.minusYears(120);
        List<Stint> stints = stints(new RandomCadres(random, START).next());
        ElapsedRange total = StintTotal.total(stints, START, notBefore, convention);
        List<Stint> shuffled = new ArrayList<>(stints);
        Collections.shuffle(shuffled, random);
        assertThat(StintTotal.total(shuffled, START, notBefore, convention)).isEqualTo(total);
        List<Stint> later = stints.stream().map(Rearranged::later).toList();
        assertThat(StintTotal.total(
                        later,
                        START.plusDays(Rearranged.DAYS_LATER),
                        notBefore.plusDays(Rearranged.DAYS_LATER),
                        convention))
                .isEqualTo(total);
    }

    private static List<Stint> stints(Cadre cadre) {
        return cadre.grassroots().rows().stream().map(GrassrootsStint::stint).toList();
    }
}
