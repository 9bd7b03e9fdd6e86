package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partly known dates, stints of them, and the last days of periods. */
class DatesTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void partialDate_ofMonthOrYear_spansIt() {
        assertThat(PartialDate.inMonth(YearMonth.of(2024, 2)))
                .isEqualTo(PartialDate.between(LocalDate.of(2024, 2, 1), LEAP_DAY));
        assertThat(PartialDate.inYear(Year.of(2023)))
                .isEqualTo(PartialDate.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void partialDate_onDay_isExact() {
        PartialDate date = PartialDate.on(LEAP_DAY);
        assertThat(date.isExact()).isTrue();
        assertThat(date.isUnknown()).isFalse();
        assertThat(date.exact()).isEqualTo(LEAP_DAY);
    }

    @Test
    void partialDate_unknown_spansAllDays() {
        assertThat(PartialDate.unknown()).isEqualTo(PartialDate.between(LocalDate.MIN, LocalDate.MAX));
        assertThat(PartialDate.unknown().isUnknown()).isTrue();
        assertThat(PartialDate.unknown().isExact()).isFalse();
    }

    @Test
    void partialDate_swapped_failsShowingBothDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(LEAP_DAY, LocalDate.of(2024, 2, 28)))
                .withMessage("The earliest (2024-02-29) of a partial date must not be after its latest (2024-02-28)."
                        + " Maybe the two were swapped.");
    }

    @Test
    void exact_ofHalfKnown_failsShowingTheRange() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PartialDate.inMonth(YearMonth.of(2024, 2)).exact())
                .withMessageContaining("2024-02-01..2024-02-29");
    }

    @Test
    void clampedTo_outside_movesToTheNearerEnd() {
        LocalDate min = LocalDate.of(2020, 1, 1);
        LocalDate max = LocalDate.of(2020, 12, 31);
        assertThat(PartialDate.unknown().clampedTo(min, max)).isEqualTo(PartialDate.between(min, max));
        assertThat(PartialDate.on(LEAP_DAY).clampedTo(min, max)).isEqualTo(PartialDate.on(max));
        assertThat(PartialDate.on(LocalDate.of(2020, 5, 1)).clampedTo(min, max))
                .isEqualTo(PartialDate.on(LocalDate.of(2020, 5, 1)));
    }

    @Test
    void stint_whoseEndsOnlyMayBeSwapped_isKept() {
        PartialDate month = PartialDate.inMonth(YearMonth.of(2024, 2));
        assertThat(Stint.between(month, month).isExact()).isFalse();
        assertThat(Stint.closed(LEAP_DAY, LEAP_DAY).isExact()).isTrue();
    }

    @Test
    void stint_running_forgetsItsLastDay() {
        Stint stint = new Stint(PartialDate.on(LEAP_DAY), PartialDate.on(LocalDate.of(2020, 1, 1)), true);
        assertThat(stint).isEqualTo(Stint.running(LEAP_DAY));
        assertThat(stint.lastDay().isUnknown()).isTrue();
        assertThat(stint.isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-03-10, 6, 2023-09-09, 2023-09-10
            2023-08-31, 6, 2024-02-28, 2024-02-29
            2022-08-31, 6, 2023-02-27, 2023-02-28
            2024-02-29, 12, 2025-02-27, 2025-02-28
            2024-02-29, 48, 2028-02-28, 2028-02-29
            2024-01-31, 1, 2024-02-28, 2024-02-29
            2023-03-01, 12, 2024-02-29, 2024-03-01
            2021-06-01, 31, 2023-12-31, 2024-01-01
            """)
    void lastDay_ofPeriod_isTheAnniversaryOrTheDayBefore(
            LocalDate start, int months, LocalDate ifStartCounts, LocalDate ifStartExcluded) {
        assertThat(PeriodEnd.START_COUNTS.lastDay(start, months)).isEqualTo(ifStartCounts);
        assertThat(PeriodEnd.START_EXCLUDED.lastDay(start, months)).isEqualTo(ifStartExcluded);
    }
}
