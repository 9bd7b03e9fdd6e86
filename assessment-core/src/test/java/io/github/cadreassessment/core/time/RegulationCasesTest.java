package io.github.cadreassessment.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time arithmetic of the worked cases of the regulations, by the id of the case. */
class RegulationCasesTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        // case, convention, as of, stints (first..last, or first.. for one that runs), years wanted, enough
        "C-001, DAY_ANNIV, 2024-03-05, 2018-03-01.., 5, true",
        "C-001, DAY_ANNIV, 2024-03-05, 2018-03-01..2021-02-28, 2, true",
        "C-004, DAY_ANNIV, 2024-03-06, 2019-03-05.., 5, true",
        "C-004, DAY_CIVIL, 2024-03-06, 2019-03-05.., 5, true",
        "C-004, MONTH, 2024-03-06, 2019-03-05.., 5, true",
        "C-005, DAY_ANNIV, 2025-05-20, 2019-07-01..2021-07-31, 2, true",
        "C-005, DAY_CIVIL, 2025-05-20, 2019-07-01..2021-07-31, 2, true",
        "C-008, DAY_ANNIV, 2025-05-20, 2019-07-01..2021-06-29, 2, false",
        "C-008, DAY_CIVIL, 2025-05-20, 2019-07-01..2021-06-29, 2, false",
        "C-008, MONTH, 2025-05-20, 2019-07-01..2021-06-29, 2, false",
        "C-008, MONTH_TOUCHED, 2025-05-20, 2019-07-01..2021-06-29, 2, true",
        "C-011, DAY_ANNIV, 2025-05-20, 2020-02-29..2022-02-28, 2, true",
        "C-011, DAY_CIVIL, 2025-05-20, 2020-02-29..2022-02-28, 2, true",
        "C-014, DAY_ANNIV, 2025-05-20, 2019-07-01..2020-12-31 2020-01-01..2020-12-31, 2, false",
        "C-014, MONTH_TOUCHED, 2025-05-20, 2019-07-01..2020-12-31 2020-01-01..2020-12-31, 2, false",
        "C-014, DAY_CIVIL, 2025-05-20, 2019-07-01..2020-12-31 2020-01-01..2020-12-31, 2, false",
        "C-014, MONTH, 2025-05-20, 2019-07-01..2020-12-31 2020-01-01..2020-12-31, 2, false",
        "C-017, DAY_ANNIV, 2025-05-20, 2018-01-01..2020-06-30, 2, true",
        "C-021, DAY_ANNIV, 2024-01-10, 2021-04-12.., 2, true",
        "C-024, DAY_ANNIV, 2024-01-10, 2022-01-20.., 2, false",
        "C-024, DAY_CIVIL, 2024-01-10, 2022-01-20.., 2, false",
        "C-024, MONTH, 2024-01-10, 2022-01-20.., 2, true",
        "C-056, DAY_ANNIV, 2022-06-01, 2020-03-01.., 2, true",
        "C-059, DAY_ANNIV, 2022-06-01, 2020-06-20.., 2, false",
        "C-059, DAY_CIVIL, 2022-06-01, 2020-06-20.., 2, false",
        "C-059, MONTH, 2022-06-01, 2020-06-20.., 2, true",
        "C-170, DAY_ANNIV, 2024-05-10, 2023-05-10.., 1, true",
        "C-170, DAY_CIVIL, 2024-05-10, 2023-05-10.., 1, false"
    })
    void total_ofWorkedCase_reachesTheYearsAsWorkedOut(
            String id, CountingConvention convention, LocalDate asOf, String stints, int years, boolean enough) {
        ElapsedRange total = StintTotal.total(stints(stints), asOf, LONG_AGO, convention);
        assertThat(total.isExact()).as(id).isTrue();
        assertThat(total.least().compareTo(Elapsed.ofYears(years)) >= 0).as(id).isEqualTo(enough);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // case, start, months, last day if the start counts, last day if it does not, as of, in effect
        "C-090, 2023-03-10, 6, 2023-09-09, 2023-09-10, 2023-09-09, true",
        "C-093, 2023-08-31, 6, 2024-02-28, 2024-02-29, 2024-02-28, true",
        "C-095, 2024-02-29, 12, 2025-02-27, 2025-02-28, 2025-02-27, true",
        // 7 months that remain of the first 24 and the second 24
        "C-102, 2021-06-01, 31, 2023-12-31, 2024-01-01, 2024-01-02, false",
        "C-112, 2022-01-01, 24, 2023-12-31, 2024-01-01, 2024-05-01, false"
    })
    void lastDay_ofWorkedSanction_isAsWorkedOut(
            String id, LocalDate start, int months, LocalDate counts, LocalDate excluded, LocalDate asOf, boolean in) {
        assertThat(PeriodEnd.START_COUNTS.lastDay(start, months)).as(id).isEqualTo(counts);
        assertThat(PeriodEnd.START_EXCLUDED.lastDay(start, months)).as(id).isEqualTo(excluded);
        assertThat(!counts.isBefore(asOf)).as(id).isEqualTo(in);
        assertThat(!excluded.isBefore(asOf)).as(id).isEqualTo(in);
    }

    private static List<Stint> stints(String text) {
        List<Stint> stints = new ArrayList<>();
        for (String each : Splitter.on(' ').split(text)) {
            LocalDate from = LocalDate.parse(each.substring(0, 10));
            stints.add(
                    each.endsWith("..")
                            ? Stint.running(from)
                            : Stint.closed(from, LocalDate.parse(each.substring(12))));
        }
        return stints;
    }
}
