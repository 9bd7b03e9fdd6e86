package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sanctions as items: which there are, their numbers, and the terms of each. */
class SanctionItemsTest {
    private static final PartialDate UNKNOWN = PartialDate.unknown();
    private static final MissingFact SANCTIONS = new MissingFact(Fact.SANCTIONS, "", Reason.TABLE_NOT_COMPLETE);

    @ParameterizedTest
    @CsvSource({
        "2023-03-10, 2023-09-09, 5, 30",
        "2023-03-10, 2023-09-10, 6, 0",
        "2023-08-31, 2024-02-28, 5, 28",
        "2023-08-31, 2024-02-29, 6, 0",
        "2024-02-29, 2025-02-27, 11, 29",
        "2024-02-29, 2025-02-28, 12, 0",
        "2024-02-29, 2025-03-01, 12, 1",
        "2024-06-30, 2024-07-01, 0, 1"
    })
    void timeSinceSanction_aroundMonthEnds_isByAnniversary(String decided, String asOf, int months, int days) {
        ItemView item = item(day(asOf), new Sanction(SanctionKind.WARNING, on(decided), UNKNOWN));
        assertThat(item.known("sanction-kind")).isEqualTo(Known.exactly("WARNING"));
        assertThat(item.known("sanction-decided-date"))
                .isEqualTo(Known.exactly(day(decided).toEpochDay()));
        assertThat(item.known("time-since-sanction")).isEqualTo(months(months, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2022-01-01, 2024-05-01, 28, 0",
        "2021-01-01, 2024-05-01, 2024-05-01, 0, 0",
        "2022-02-28, 2024-02-29, 2025-02-28, 12, 0",
        "2021-01-01, 2030-01-01, 2024-05-01, 0, 0"
    })
    void timeSinceRestoration_ofARecordedDay_isByAnniversary(
            String decided, String restored, String asOf, int months, int days) {
        ItemView item = item(day(asOf), new Sanction(SanctionKind.PARTY_PROBATION, on(decided), UNKNOWN, on(restored)));
        assertThat(item.known("time-since-restoration")).isEqualTo(months(months, days));
        assertThat(item.known("sanction-restored-date"))
                .isEqualTo(Known.exactly(day(restored).toEpochDay()));
    }

    @ParameterizedTest
    @CsvSource({"2023-11-01, 2023, 0", "2023-11-01, 2024, 1", "2023-01-01, 2024, 1", "2022-12-31, 2024, 2"})
    void yearsAfterSanctionYear_always_areCountedFromTheYearAppraised(String decided, int year, int years) {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Sanction sanction = new Sanction(SanctionKind.DEMERIT, on(decided), UNKNOWN);
        CaseView view = CaseFiles.derive(
                file().sanctions(History.complete(asOf, sanction)), new Question.AnnualAppraisal(year, asOf));
        assertThat(view.items("sanctions").get(0).known("years-after-sanction-year"))
                .isEqualTo(Known.exactly(years));
    }

    @Test
    void sanctions_ofSeveralDays_areNumberedByDateThenKind() {
        CaseView view = derive(
                AS_OF,
                new Sanction(SanctionKind.WARNING, on("2024-06-30"), UNKNOWN),
                new Sanction(SanctionKind.WARNING, on("2024-07-01"), UNKNOWN),
                new Sanction(SanctionKind.DEMERIT, on("2020-01-01"), UNKNOWN),
                new Sanction(SanctionKind.PARTY_WARNING, on("2020-01-01"), UNKNOWN));
        assertThat(view.items("sanctions")).extracting(ItemView::id).containsExactly("1", "2", "3");
        assertThat(view.items("sanctions"))
                .extracting(item -> item.known("sanction-kind"))
                .containsExactly(Known.exactly("PARTY_WARNING"), Known.exactly("DEMERIT"), Known.exactly("WARNING"));
        assertThat(view.mayHaveMore("sanctions")).isFalse();
    }

    @Test
    void sanction_thatMayNotBeDecidedYet_isNoItemButLeavesMoreOpen() {
        CaseView view = derive(
                AS_OF,
                new Sanction(SanctionKind.WARNING, PartialDate.inMonth(YearMonth.of(2024, 7)), UNKNOWN),
                new Sanction(SanctionKind.DEMERIT, PartialDate.between(day("2024-06-01"), AS_OF), UNKNOWN));
        assertThat(view.items("sanctions")).isEmpty();
        assertThat(view.mayHaveMore("sanctions")).isTrue();
        assertThat(Objects.requireNonNull(view.collections().get("sanctions")).unlisted())
                .contains(MissingFact.notRecorded(Fact.SANCTION_DATES));
        CaseView later = derive(AS_OF, new Sanction(SanctionKind.WARNING, on("2024-07-01"), UNKNOWN));
        assertThat(later.mayHaveMore("sanctions")).isFalse();
    }

    @Test
    void sanctions_notComplete_mayHaveMore() {
        CaseView view = CaseFiles.derive(file());
        assertThat(view.items("sanctions")).isEmpty();
        assertThat(Objects.requireNonNull(view.collections().get("sanctions")).unlisted())
                .containsExactly(SANCTIONS);
    }

    @Test
    void sanction_datedInPart_hasBounds() {
        PartialDate february = PartialDate.inMonth(YearMonth.of(2024, 2));
        ItemView item = item(AS_OF, new Sanction(SanctionKind.PARTY_PROBATION, february, UNKNOWN));
        MissingFact dates = new MissingFact(Fact.SANCTION_DATES, "1", Reason.NOT_RECORDED);
        MissingFact restoration = new MissingFact(Fact.SANCTION_RESTORATION, "1", Reason.NOT_RECORDED);
        assertThat(item.known("sanction-decided-date"))
                .isEqualTo(between(
                        day("2024-02-01").toEpochDay(), day("2024-02-29").toEpochDay(), dates));
        assertThat(item.known("time-since-sanction")).isEqualTo(between(4 * 32 + 2, 5 * 32, dates));
        assertThat(item.known("time-since-restoration")).isEqualTo(between(0, 5 * 32, restoration));
        assertThat(item.known("sanction-restored-date"))
                .isEqualTo(between(day("2024-02-01").toEpochDay(), Known.NO_HIGH, restoration));
    }

    @Test
    void sanction_withoutDayOfDecision_isAnItemIfItsEffectIsOver() {
        ItemView item = item(AS_OF, new Sanction(SanctionKind.WARNING, UNKNOWN, on("2024-05-31")));
        Known.Range decided = (Known.Range) item.known("sanction-decided-date");
        assertThat(decided.low()).isEqualTo(Known.NO_LOW);
        assertThat(decided.high()).isEqualTo(day("2024-05-31").toEpochDay());
    }

    @Test
    void sanction_datedInPart_wasDecidedByItsRestoration() {
        PartialDate of2023 = PartialDate.inYear(Year.of(2023));
        ItemView item = item(AS_OF, new Sanction(SanctionKind.PARTY_PROBATION, of2023, UNKNOWN, on("2023-05-31")));
        MissingFact dates = new MissingFact(Fact.SANCTION_DATES, "1", Reason.NOT_RECORDED);
        assertThat(item.known("sanction-decided-date"))
                .isEqualTo(between(
                        day("2023-01-01").toEpochDay(), day("2023-05-31").toEpochDay(), dates));
        assertThat(item.known("time-since-restoration")).isEqualTo(months(13, 1));
    }

    @Test
    void restoration_beforeTheDecision_isContradictory() {
        ItemView item =
                item(AS_OF, new Sanction(SanctionKind.PARTY_PROBATION, on("2023-01-01"), UNKNOWN, on("2022-12-31")));
        MissingFact contradiction = new MissingFact(Fact.SANCTION_RESTORATION, "1", Reason.CONTRADICTORY);
        assertThat(item.known("time-since-restoration")).isEqualTo(between(0, Known.NO_HIGH, contradiction));
        assertThat(item.known("sanction-restored-date")).isEqualTo(between(Known.NO_LOW, Known.NO_HIGH, contradiction));
    }

    private static ItemView item(LocalDate asOf, Sanction sanction) {
        List<ItemView> items = derive(asOf, sanction).items("sanctions");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static CaseView derive(LocalDate asOf, Sanction... sanctions) {
        return CaseFiles.derive(file().sanctions(History.complete(asOf, sanctions)), asOf);
    }
}
