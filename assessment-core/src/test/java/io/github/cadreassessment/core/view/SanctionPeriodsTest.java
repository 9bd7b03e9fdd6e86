package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionPeriodsTest {
    private static final PartialDate UNKNOWN = PartialDate.unknown();
    private static final SanctionPeriods PERIODS =
            new SanctionPeriods(Map.of(SanctionKind.WARNING, 6, SanctionKind.DEMERIT, 12), 14);
    private static final String TERM = "sanction-periods(WARNING 6,DEMERIT 12,most 14)";

    private static Sanction warning(PartialDate decided) {
        return new Sanction(SanctionKind.WARNING, decided, UNKNOWN);
    }

    private static Known runs(LocalDate asOf, Sanction... sanctions) {
        return derive(file().sanctions(History.complete(asOf, sanctions)), asOf).known(TERM);
    }

    @Test
    void term_ofPeriods_isFoundByItsIdAndSaysThemInBothLanguages() {
        Term term = TermCatalogue.builtIn().require(PERIODS.id());
        assertThat(PERIODS.id()).isEqualTo(TERM);
        assertThat(SanctionPeriods.parse(TERM)).contains(PERIODS);
        assertThat(term.phrase().zh()).isEqualTo("处分期 政务警告 6 个月、政务记过 12 个月 累加最长 14 个月 未满");
        assertThat(term.negative().en())
                .isEqualTo("sanction periods of administrative warning 6 months, demerit 12 months"
                        + " added up to at most 14 months are over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sanction-periods()",
                "sanction-periods(WARNING 06)",
                "sanction-periods(DEMERIT 12,WARNING 6)",
                "sanction-periods(WARNING 6,WARNING 6)",
                "sanction-periods(WARNING 0)",
                "sanction-periods(CAUTION 6)",
                "sanction-periods(WARNING 6,most 0)",
                "sanction-in-effect"
            })
    void parse_ofAnythingButTheOneForm_isEmpty(String id) {
        assertThat(SanctionPeriods.parse(id)).isEmpty();
    }

    @Test
    void periods_outOfRange_areRefused() {
        assertThatThrownBy(() -> new SanctionPeriods(Map.of(SanctionKind.WARNING, 1000), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The period (1000 months) of WARNING must be from 1 to 999 months."
                        + " Maybe it is in another unit.");
        assertThatThrownBy(() -> new SanctionPeriods(Map.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The kinds of sanction that have periods must be at least one.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2024-02-28, true",
        "2023-08-31, 2024-02-29, false",
        "2024-01-01, 2024-07-01, false",
        "2024-01-02, 2024-07-01, true"
    })
    void period_ofOneSanction_endsOnItsAnniversary(String decided, String asOf, boolean runs) {
        assertThat(runs(day(asOf), warning(on(decided)))).isEqualTo(Known.exactly(runs));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-02, 2023-12-31, true",
        "2023-07-01, 2023-12-31, false",
        "2022-12-31, 2023-06-30, false",
        "2022-01-01, 2023-12-31, false"
    })
    void period_ofASanctionWithinAnother_addsWhatIsLeft(String first, String second, boolean runs) {
        // The second alone is over on 30 June 2024; what is left of the first moves its end.
        assertThat(runs(AS_OF, warning(on(first)), warning(on(second)))).isEqualTo(Known.exactly(runs));
    }

    @Test
    void periods_addedUp_endAtTheCeilingFromTheLastSanction() {
        Sanction[] many = {
            warning(on("2023-01-01")), warning(on("2023-02-01")), warning(on("2023-03-01")), warning(on("2023-04-30"))
        };
        assertThat(runs(day("2024-06-29"), many)).isEqualTo(Known.exactly(true));
        assertThat(runs(day("2024-06-30"), many)).isEqualTo(Known.exactly(false));
    }

    @Test
    void ceiling_belowThePeriodOfOneSanction_shortensThatToo() {
        String term = new SanctionPeriods(Map.of(SanctionKind.WARNING, 12), 5).id();
        Sanction one = warning(on("2024-01-31"));
        assertThat(derive(file().sanctions(History.complete(day("2024-06-29"), one)), day("2024-06-29"))
                        .known(term))
                .isEqualTo(Known.exactly(true));
        assertThat(derive(file().sanctions(History.complete(day("2024-06-30"), one)), day("2024-06-30"))
                        .known(term))
                .isEqualTo(Known.exactly(false));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, 2024-08-28, 2024-08-29", "2024-02-29, 2024-08-28, 2024-08-29"})
    void period_thatBeginsOnTheDayThatAnotherEnds_isNotLonger(String second, String last, String free) {
        // The first is over on 29 February 2024, as there is no 31 February.
        Sanction first = warning(on("2023-08-31"));
        assertThat(runs(day(last), first, warning(on(second)))).isEqualTo(Known.exactly(true));
        assertThat(runs(day(free), first, warning(on(second)))).isEqualTo(Known.exactly(false));
    }

    @Test
    void periods_withADayThatIsNotCertain_areUnknownAndAskForIt() {
        Known known = runs(AS_OF, warning(PartialDate.inMonth(YearMonth.of(2024, 1))));
        assertThat(known)
                .isEqualTo(new Known.Flag(
                        true, true, List.of(new MissingFact(Fact.SANCTION_DATES, "1", Reason.NOT_RECORDED))));
        assertThat(runs(AS_OF, warning(UNKNOWN)).missing()).isNotEmpty();
    }

    @Test
    void periods_ofSanctionsThatMayNotAllBeOnFile_areUnknownUnlessOneRuns() {
        Known none = derive(file().sanctions(History.incomplete())).known(TERM);
        assertThat(none)
                .isEqualTo(new Known.Flag(
                        true, true, List.of(new MissingFact(Fact.SANCTIONS, "", Reason.TABLE_NOT_COMPLETE))));
    }

    @Test
    void period_ofAnotherKind_countsForNothing() {
        assertThat(runs(AS_OF, new Sanction(SanctionKind.PARTY_WARNING, on("2024-06-30"), UNKNOWN)))
                .isEqualTo(Known.exactly(false));
    }

    @Test
    void bounds_withUnknownDays_holdWhatEveryDayGives() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            YearMonth first = YearMonth.of(2023, 1).plusMonths(random.nextInt(16));
            YearMonth second = YearMonth.of(2023, 1).plusMonths(random.nextInt(16));
            Known.Flag bounds =
                    (Known.Flag) runs(AS_OF, warning(PartialDate.inMonth(first)), warning(PartialDate.inMonth(second)));
            Sanction one = warning(PartialDate.on(first.atDay(1 + random.nextInt(first.lengthOfMonth()))));
            Sanction other = warning(PartialDate.on(second.atDay(1 + random.nextInt(second.lengthOfMonth()))));
            Known.Flag exact = (Known.Flag) runs(AS_OF, one, other);
            assertThat(exact.isCertain()).isTrue();
            assertThat(exact.canBeTrue() ? bounds.canBeTrue() : bounds.canBeFalse())
                    .as("%s and %s", one.decided(), other.decided())
                    .isTrue();
        }
    }
}
