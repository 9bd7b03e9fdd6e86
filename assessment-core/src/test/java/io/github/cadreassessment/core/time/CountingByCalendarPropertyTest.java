package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is counted in plain numbers, against the calendar of the platform. */
class CountingByCalendarPropertyTest {
    private static final LocalDate START = LocalDate.of(1996, 1, 1);

    @Property(seed = "20261124", tries = 20_000)
    void elapsed_betweenAnyTwoDays_isThatOfTheCalendar(
            @ForAll @IntRange(max = 3000) int first, @ForAll @IntRange(max = 3000) int length) {
        LocalDate from = START.plusDays(first);
        LocalDate end = from.plusDays(length);

        assertThat(CountingConvention.DAY_ANNIV.elapsed(from, end, true)).isEqualTo(byAnniversary(from, end));
        assertThat(CountingConvention.DAY_CIVIL.elapsed(from, end, true))
                .isEqualTo(length == 0 ? Elapsed.ZERO : byAnniversary(from, end.minusDays(1)));
        assertThat(CountingConvention.MONTH.elapsed(from, end, true)).isEqualTo(Elapsed.ofMonths(months(from, end)));
        assertThat(CountingConvention.MONTH_TOUCHED.elapsed(from, end, true))
                .isEqualTo(Elapsed.ofMonths(length == 0 ? 0 : months(from, end.minusDays(1)) + 1));
    }

    private static int months(LocalDate from, LocalDate end) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(end));
    }

    private static Elapsed byAnniversary(LocalDate from, LocalDate end) {
        int months = months(from, end);
        if (from.plusMonths(months).isAfter(end)) {
            months--;
        }
        return new Elapsed(months, (int) ChronoUnit.DAYS.between(from.plusMonths(months), end));
    }
}
