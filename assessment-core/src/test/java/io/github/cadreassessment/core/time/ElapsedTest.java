package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time, and the time since a date. */
class ElapsedTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "0, 29, 0, 1, 1, 0",
        "0, 30, 0, 30, 2, 0",
        "1, 15, 2, 14, 3, 29",
        "1, 31, 0, 0, 2, 1",
        "0, 0, 0, 0, 0, 0"
    })
    void plus_ofLeftOverDays_carriesThirtyIntoAMonth(int m1, int d1, int m2, int d2, int months, int days) {
        assertThat(new Elapsed(m1, d1).plus(new Elapsed(m2, d2))).isEqualTo(new Elapsed(months, days));
        assertThat(new Elapsed(m2, d2).plus(new Elapsed(m1, d1))).isEqualTo(new Elapsed(months, days));
    }

    @Test
    void ticks_ofAnyTwo_compareAsTheTimesDo() {
        for (long low = 0; low < 100; low++) {
            assertThat(Elapsed.ofTicks(low).toTicks()).isEqualTo(low);
            for (long high = low + 1; high < 100; high++) {
                assertThat(Elapsed.ofTicks(low)).isLessThan(Elapsed.ofTicks(high));
            }
        }
        assertThat(new Elapsed(2, 3).toTicks()).isEqualTo(67);
        assertThat(Elapsed.ofYears(2)).isEqualTo(Elapsed.ofMonths(24));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 32"})
    void elapsed_outOfRange_failsShowingIt(int months, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Elapsed(months, days))
                .withMessageContaining("(" + months + " months, " + days + " days)");
    }

    @Test
    void elapsedRange_swapped_fails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElapsedRange(Elapsed.ofMonths(1), Elapsed.ZERO))
                .withMessageContaining("swapped");
    }

    @Test
    void elapsed_sinceHalfKnownDate_spansItsDays() {
        assertThat(Since.elapsed(PartialDate.inMonth(YearMonth.of(2023, 2)), AS_OF, CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(new Elapsed(12, 1), new Elapsed(12, 28)));
        assertThat(Since.elapsed(PartialDate.inMonth(YearMonth.of(2023, 2)), AS_OF, CountingConvention.MONTH))
                .isEqualTo(new ElapsedRange(Elapsed.ofMonths(12), Elapsed.ofMonths(12)));
        assertThat(Since.elapsed(PartialDate.inYear(Year.of(2024)), AS_OF, CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(Elapsed.ZERO, new Elapsed(1, 28)));
    }

    @Test
    void elapsed_sinceUnknownOrLaterDate_startsAtZero() {
        ElapsedRange unknown = Since.elapsed(PartialDate.unknown(), AS_OF, CountingConvention.DAY_ANNIV);
        assertThat(unknown.least()).isEqualTo(Elapsed.ZERO);
        assertThat(unknown.most()).isGreaterThan(Elapsed.ofYears(9999));
        assertThat(Since.elapsed(PartialDate.on(AS_OF.plusDays(1)), AS_OF, CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(Elapsed.ZERO, Elapsed.ZERO));
    }
}
