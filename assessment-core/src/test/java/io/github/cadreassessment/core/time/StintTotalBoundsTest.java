package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far totals follow the days that count, and how tight their bounds are. */
class StintTotalBoundsTest {
    private static final String SEED = "20261123";
    private static final LocalDate NOT_BEFORE = LocalDate.of(1950, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 20);

    // Crowded stints around month ends and as-of, so that many of them touch, overlap or leave a gap of one day.
    @Property(seed = SEED, tries = 20_000)
    void total_ofAnyCompletionOfCrowdedStints_liesWithinTheBounds(
            @ForAll long seed, @ForAll CountingConvention convention) {
        CrowdedStints crowd = new CrowdedStints(new Random(seed), AS_OF);
        List<Stint> stints = crowd.next();
        ElapsedRange bounds = StintTotal.total(stints, AS_OF, NOT_BEFORE, convention);
        Elapsed exact = exact(crowd.completed(stints), AS_OF, convention);
        assertThat(exact).isBetween(bounds.least(), bounds.most());
    }

    @Property(seed = SEED, tries = 10_000)
    void leastWithMore_ofCrowdedStints_holdsWhateverIsAdded(@ForAll long seed, @ForAll CountingConvention convention) {
        CrowdedStints crowd = new CrowdedStints(new Random(seed), AS_OF);
        List<Stint> stints = crowd.next();
        Elapsed least = StintTotal.leastWithMore(stints, AS_OF, NOT_BEFORE, convention);
        List<Stint> more = new ArrayList<>(crowd.completed(stints));
        more.addAll(crowd.completed(crowd.next()));
        assertThat(exact(more, AS_OF, convention)).isGreaterThanOrEqualTo(least);
    }

    @Property(seed = SEED, tries = 5_000)
    void total_byMonthWithOneMoreStint_isNeverLess(@ForAll long seed) {
        CrowdedStints crowd = new CrowdedStints(new Random(seed), AS_OF);
        List<Stint> stints = crowd.next();
        ElapsedRange before = StintTotal.total(stints, AS_OF, NOT_BEFORE, CountingConvention.MONTH);
        List<Stint> more = new ArrayList<>(stints);
        more.add(crowd.next().get(0));
        ElapsedRange after = StintTotal.total(more, AS_OF, NOT_BEFORE, CountingConvention.MONTH);
        assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
        assertThat(after.most()).isGreaterThanOrEqualTo(before.most());
    }

    @Property(seed = SEED, tries = 5_000)
    void total_onTheNextDay_isNotLessUnlessByTouchedMonths(@ForAll long seed, @ForAll CountingConvention convention) {
        CrowdedStints crowd = new CrowdedStints(new Random(seed), AS_OF);
        List<Stint> stints = crowd.completed(crowd.next());
        Elapsed today = exact(stints, AS_OF, convention);
        Elapsed tomorrow = exact(stints, AS_OF.plusDays(1), convention);
        int lost = convention == CountingConvention.MONTH_TOUCHED ? 1 : 0;
        assertThat(tomorrow.toTicks()).isGreaterThanOrEqualTo(today.toTicks() - 32L * lost);
    }

    @ParameterizedTest
    @EnumSource(CountingConvention.class)
    void total_ofOneUndatedEnd_isAsTightAsItsDays(CountingConvention convention) {
        PartialDate june = PartialDate.inMonth(YearMonth.of(2019, 6));
        LocalDate last = LocalDate.of(2021, 6, 29);
        ElapsedRange bounds =
                StintTotal.total(List.of(Stint.between(june, PartialDate.on(last))), AS_OF, NOT_BEFORE, convention);
        int slack = convention == CountingConvention.MONTH_TOUCHED ? 32 : 0;
        assertThat(bounds.least().toTicks())
                .isEqualTo(exact(List.of(Stint.closed(june.latest(), last)), AS_OF, convention)
                                .toTicks()
                        - slack);
        assertThat(bounds.most().toTicks())
                .isEqualTo(exact(List.of(Stint.closed(june.earliest(), last)), AS_OF, convention)
                                .toTicks()
                        + slack);
    }

    @Test
    void total_ofGapFilledInWinter_losesTwoDaysByAnniversary() {
        List<Stint> apart = List.of(closed("2019-01-01", "2019-01-29"), closed("2019-01-31", "2019-02-27"));
        List<Stint> joined = List.of(closed("2019-01-01", "2019-02-27"));
        assertThat(exact(apart, AS_OF, CountingConvention.DAY_ANNIV)).isEqualTo(new Elapsed(1, 29));
        assertThat(exact(joined, AS_OF, CountingConvention.DAY_ANNIV)).isEqualTo(new Elapsed(1, 27));
    }

    // C-008, asked on the day after the stint ended: it is closed, so both months at its ends are touched.
    @Test
    void total_byMonthTouchedOnTheDayAfterTheLast_countsTheStintAsClosed() {
        List<Stint> closed = List.of(closed("2019-07-01", "2021-06-29"));
        LocalDate dayAfter = LocalDate.of(2021, 6, 30);
        assertThat(exact(closed, dayAfter, CountingConvention.MONTH_TOUCHED)).isEqualTo(Elapsed.ofMonths(24));
        assertThat(exact(closed, dayAfter.plusDays(1), CountingConvention.MONTH_TOUCHED))
                .isEqualTo(Elapsed.ofMonths(24));
        assertThat(exact(closed, dayAfter.minusDays(1), CountingConvention.MONTH_TOUCHED))
                .isEqualTo(Elapsed.ofMonths(23));
    }

    @Test
    void total_byMonthTouchedWithAStintFromAsOfOn_ignoresItUntilItRuns() {
        LocalDate asOf = LocalDate.of(2021, 6, 15);
        List<Stint> stints = List.of(closed("2019-07-01", "2021-06-14"), Stint.running(asOf));
        assertThat(exact(stints, asOf, CountingConvention.MONTH_TOUCHED)).isEqualTo(Elapsed.ofMonths(24));
        assertThat(exact(stints, asOf.plusDays(1), CountingConvention.MONTH_TOUCHED))
                .isEqualTo(Elapsed.ofMonths(23));
    }

    @Test
    void total_ofC014_isTheUnionAndNotThePlainSum() {
        List<Stint> stints = List.of(closed("2019-07-01", "2020-12-31"), closed("2020-01-01", "2020-12-31"));
        Elapsed plainSum = Elapsed.ZERO;
        for (Stint stint : stints) {
            plainSum = plainSum.plus(exact(List.of(stint), AS_OF, CountingConvention.DAY_ANNIV));
        }
        assertThat(plainSum).isEqualTo(Elapsed.ofMonths(30));
        assertThat(exact(stints, AS_OF, CountingConvention.DAY_ANNIV)).isEqualTo(Elapsed.ofMonths(18));
    }

    private static Elapsed exact(List<Stint> stints, LocalDate asOf, CountingConvention convention) {
        ElapsedRange total = StintTotal.total(stints, asOf, NOT_BEFORE, convention);
        assertThat(total.isExact()).isTrue();
        return total.least();
    }

    private static Stint closed(String from, String last) {
        return Stint.closed(LocalDate.parse(from), LocalDate.parse(last));
    }
}
