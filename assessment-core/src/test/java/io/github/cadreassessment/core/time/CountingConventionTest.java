package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked tables of months+days from a first day up to the morning of another day. */
class CountingConventionTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        // from, up to and not including, closed, by anniversary, civil, by month, by month touched
        "2020-03-10, 2021-03-09, true, 11+27, 11+26, 12+0, 13+0",
        "2020-03-10, 2021-03-10, true, 12+0, 11+27, 12+0, 13+0",
        "2020-03-10, 2021-03-11, true, 12+1, 12+0, 12+0, 13+0",
        "2020-03-10, 2021-03-10, false, 12+0, 11+27, 12+0, 12+0",
        // 29 February: the anniversary in a common year is 28 February
        "2020-02-29, 2021-02-27, true, 11+29, 11+28, 12+0, 13+0",
        "2020-02-29, 2021-02-28, true, 12+0, 11+29, 12+0, 13+0",
        "2020-02-29, 2021-03-01, true, 12+1, 12+0, 13+0, 13+0",
        "2020-02-29, 2024-02-29, true, 48+0, 47+30, 48+0, 49+0",
        // Month ends: always from the first day itself, never from one anniversary to the next
        "2023-01-31, 2023-02-28, true, 1+0, 0+27, 1+0, 2+0",
        "2023-01-31, 2023-03-30, true, 1+30, 1+29, 2+0, 3+0",
        "2023-01-31, 2023-03-31, true, 2+0, 1+30, 2+0, 3+0",
        "2023-08-31, 2024-02-29, true, 6+0, 5+28, 6+0, 7+0",
        // One day; none; the wrong way round
        "2024-05-05, 2024-05-06, true, 0+1, 0+0, 0+0, 1+0",
        "2024-05-05, 2024-05-06, false, 0+1, 0+0, 0+0, 0+0",
        "2024-05-05, 2024-05-05, true, 0+0, 0+0, 0+0, 0+0",
        "2024-05-05, 2024-05-04, true, 0+0, 0+0, 0+0, 0+0",
        // A month touched by one day at its end
        "2024-01-31, 2024-02-01, true, 0+1, 0+0, 1+0, 1+0"
    })
    void elapsed_byEachConvention_isAsWorkedOut(
            LocalDate from,
            LocalDate endExclusive,
            boolean closed,
            String anniversary,
            String civil,
            String month,
            String touched) {
        assertThat(CountingConvention.DAY_ANNIV.elapsed(from, endExclusive, closed))
                .isEqualTo(time(anniversary));
        assertThat(CountingConvention.DAY_CIVIL.elapsed(from, endExclusive, closed))
                .isEqualTo(time(civil));
        assertThat(CountingConvention.MONTH.elapsed(from, endExclusive, closed)).isEqualTo(time(month));
        assertThat(CountingConvention.MONTH_TOUCHED.elapsed(from, endExclusive, closed))
                .isEqualTo(time(touched));
    }

    @ParameterizedTest(name = "born {0}, on {1}")
    @CsvSource({
        "1980-06-15, 2020-06-14, 39",
        "1980-06-15, 2020-06-15, 40",
        "1980-06-15, 2020-06-16, 40",
        "1980-02-29, 2021-02-27, 40",
        "1980-02-29, 2021-02-28, 41",
        "1980-02-29, 2024-02-28, 43",
        "1980-02-29, 2024-02-29, 44",
        "2024-05-05, 2024-05-05, 0"
    })
    void age_onAndAroundTheBirthday_isCompletedYears(LocalDate birth, LocalDate asOf, int years) {
        assertThat(Since.age(birth, asOf)).isEqualTo(years);
    }

    @Test
    void elapsedSince_ofAMonth_isARangeThatEndsAtAsOf() {
        PartialDate june = PartialDate.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        assertThat(Since.elapsed(june, LocalDate.of(2024, 6, 21), CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(Elapsed.ZERO, new Elapsed(0, 20)));
        assertThat(Since.elapsed(june, LocalDate.of(2024, 8, 1), CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(new Elapsed(1, 2), new Elapsed(2, 0)));
        assertThat(Since.elapsed(june, LocalDate.of(2024, 6, 1), CountingConvention.DAY_ANNIV))
                .isEqualTo(new ElapsedRange(Elapsed.ZERO, Elapsed.ZERO));
    }

    private static Elapsed time(String text) {
        int plus = text.indexOf('+');
        return new Elapsed(Integer.parseInt(text.substring(0, plus)), Integer.parseInt(text.substring(plus + 1)));
    }
}
