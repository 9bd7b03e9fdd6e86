package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class StintTotalTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Test
    void total_ofNoStint_isNone() {
        assertThat(total()).isEqualTo(exactly(0, 0));
    }

    @Test
    void total_ofOverlapNestedAndAdjacent_countsEachDayOnce() {
        assertThat(total(closed("2020-01-01", "2020-06-30"), closed("2020-04-01", "2020-12-31")))
                .isEqualTo(exactly(12, 0));
        assertThat(total(closed("2020-01-01", "2020-12-31"), closed("2020-04-01", "2020-06-30")))
                .isEqualTo(exactly(12, 0));
        assertThat(total(closed("2020-01-01", "2020-06-30"), closed("2020-07-01", "2020-12-31")))
                .isEqualTo(exactly(12, 0));
    }

    @Test
    void total_withAGap_addsMonthsAndCarriesThirtyDays() {
        assertThat(total(closed("2020-01-01", "2020-06-29"), closed("2020-07-01", "2020-12-31")))
                .isEqualTo(exactly(11, 29));
        assertThat(total(closed("2020-01-01", "2020-01-20"), closed("2020-03-01", "2020-03-15")))
                .isEqualTo(exactly(1, 5));
    }

    @Test
    void total_ofRunningOrLaterStint_stopsOnTheDayBeforeAsOf() {
        assertThat(total(Stint.running(AS_OF.minusYears(1)))).isEqualTo(exactly(12, 0));
        assertThat(total(Stint.running(AS_OF.minusDays(1)))).isEqualTo(exactly(0, 1));
        assertThat(total(Stint.running(AS_OF))).isEqualTo(exactly(0, 0));
        assertThat(total(closed("2024-06-30", "2024-12-31"))).isEqualTo(exactly(0, 1));
        assertThat(total(closed("2024-07-01", "2024-12-31"))).isEqualTo(exactly(0, 0));
    }

    @Test
    void total_ofLastDayKnownOnlyToBeAfterAsOf_isExact() {
        Stint ends = Stint.between(PartialDate.on(LocalDate.of(2023, 7, 1)), PartialDate.inYear(Year.of(2025)));
        assertThat(total(ends)).isEqualTo(exactly(12, 0));
    }

    @Test
    void total_ofMonthOfFirstDay_isARangeAroundBothEnds() {
        Stint stint = new Stint(PartialDate.inMonth(YearMonth.of(2023, 1)), PartialDate.unknown(), true);
        ElapsedRange range = total(stint);
        assertThat(range.isExact()).isFalse();
        assertThat(range.least()).isLessThanOrEqualTo(new Elapsed(17, 1)).isGreaterThan(new Elapsed(16, 0));
        assertThat(range.most()).isGreaterThanOrEqualTo(new Elapsed(18, 0)).isLessThan(new Elapsed(19, 0));
    }

    @Test
    void total_ofUnknownLastDay_isFromNoneToAsOf() {
        Stint stint = Stint.between(PartialDate.on(AS_OF.minusYears(2)), PartialDate.unknown());
        ElapsedRange range = total(stint);
        assertThat(range.least()).isEqualTo(Elapsed.ZERO);
        assertThat(range.most()).isBetween(Elapsed.ofYears(2), new Elapsed(24, 10));
    }

    @Test
    void total_ofUnknownFirstDay_isNotBeforeTheGivenDay() {
        Stint stint = Stint.between(PartialDate.unknown(), PartialDate.on(LocalDate.of(1999, 12, 31)));
        assertThat(total(stint).most()).isBetween(Elapsed.ofYears(10), new Elapsed(120, 10));
    }

    @Test
    void total_ofStintCertainlyBeforeTheGivenDay_countsAsRecorded() {
        assertThat(total(closed("1980-01-01", "1980-12-31"))).isEqualTo(exactly(12, 0));
        Stint contradictory = Stint.between(PartialDate.unknown(), PartialDate.on(LocalDate.of(1980, 12, 31)));
        assertThat(total(contradictory).most()).isGreaterThan(Elapsed.ofYears(1000));
    }

    @Test
    void leastWithMore_ofExactStints_allowsForGapsThatCloseAgain() {
        List<Stint> stints = List.of(closed("2020-01-01", "2020-06-30"));
        Elapsed least = StintTotal.leastWithMore(stints, AS_OF, LONG_AGO, CountingConvention.DAY_ANNIV);
        assertThat(least).isLessThanOrEqualTo(Elapsed.ofMonths(6)).isGreaterThan(new Elapsed(5, 20));
    }

    @Test
    void total_byMonthTouched_countsAMonthThatTwoStretchesTouchOnce() {
        List<Stint> stints = List.of(closed("2020-01-01", "2020-03-10"), closed("2020-03-20", "2020-04-01"));
        assertThat(StintTotal.total(stints, AS_OF, LONG_AGO, CountingConvention.MONTH_TOUCHED))
                .isEqualTo(exactly(4, 0));
    }

    @Test
    void stint_thatEndsBeforeItBegins_throws() {
        assertThatThrownBy(() -> closed("2020-02-01", "2020-01-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day (2020-01-31) of a stint must not be before its first (2020-02-01). Maybe the "
                        + "two were swapped.");
    }

    private static Stint closed(String from, String last) {
        return Stint.closed(LocalDate.parse(from), LocalDate.parse(last));
    }

    private static ElapsedRange total(Stint... stints) {
        return StintTotal.total(List.of(stints), AS_OF, LONG_AGO, CountingConvention.DAY_ANNIV);
    }

    private static ElapsedRange exactly(int months, int days) {
        return new ElapsedRange(new Elapsed(months, days), new Elapsed(months, days));
    }
}
