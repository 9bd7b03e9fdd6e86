package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question.Promotion;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.CountingConvention;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrassrootsTermsTest {
    private static final MissingFact DATES = MissingFact.notRecorded(Fact.GRASSROOTS_DATES);
    private static final MissingFact ALL = new MissingFact(Fact.GRASSROOTS, "", Reason.TABLE_NOT_COMPLETE);

    @ParameterizedTest
    @CsvSource({
        // first and last day; how often, months, days, now
        "2022-07-01, 2024-06-29, 1, 23, 29, false",
        "2022-07-01, 2024-06-30, 1, 24, 0, false",
        "2022-07-01, 2024-07-01, 1, 24, 0, true",
        "2024-06-30, 2024-12-31, 1, 0, 1, true",
        "2024-07-01, 2024-12-31, 0, 0, 0, false",
        "2024-07-02, 2024-12-31, 0, 0, 0, false"
    })
    void stint_aroundAsOf_countsTheDaysBeforeIt(
            String from, String last, long count, int months, int days, boolean now) {
        CaseView view = derive(Stint.closed(day(from), day(last)));
        assertThat(view.known("grassroots-count")).isEqualTo(Known.exactly(count));
        assertThat(view.known("township-post-count")).isEqualTo(Known.exactly(count));
        assertThat(view.known("village-station-count")).isEqualTo(Known.exactly(0));
        assertThat(view.known("grassroots-duration")).isEqualTo(months(months, days));
        assertThat(view.known("grassroots-current")).isEqualTo(Known.exactly(now));
    }

    @Test
    void stints_none_areKnownToBeNoneOnlyIfTheTableIsComplete() {
        assertThat(derive().known("grassroots-count")).isEqualTo(Known.exactly(0));
        CaseView open = CaseFiles.derive(file());
        assertThat(open.known("grassroots-count")).isEqualTo(between(0, Known.NO_HIGH, ALL));
        assertThat(open.known("grassroots-duration")).isEqualTo(between(0, Known.NO_HIGH, ALL));
        assertThat(open.known("grassroots-current")).isEqualTo(Known.undecided(ALL));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, false", "2024-06-30, true", "2024-07-01, true"})
    void table_completeThroughADay_coversAsOfFromTheDayBefore(String through, boolean covers) {
        CaseView view = CaseFiles.derive(file().grassroots(History.complete(day(through))));
        assertThat(view.known("grassroots-count").isCertain()).isEqualTo(covers);
    }

    @Test
    void stint_ofTheMonthOfAsOf_countsOnceOrNotAtAll() {
        CaseView view = derive(new Stint(PartialDate.inMonth(YearMonth.of(2024, 7)), PartialDate.unknown(), true));
        assertThat(view.known("grassroots-count")).isEqualTo(Known.exactly(0));
        CaseView earlier = derive(
                new Stint(PartialDate.between(day("2024-06-20"), day("2024-07-10")), PartialDate.unknown(), true));
        assertThat(earlier.known("grassroots-count")).isEqualTo(between(0, 1, DATES));
        assertThat(earlier.known("grassroots-current")).isEqualTo(Known.undecided(DATES));
    }

    @Test
    void stint_undated_makesTheTotalARange() {
        CaseView view = derive(
                Stint.closed(day("2020-01-01"), day("2020-12-31")),
                Stint.between(PartialDate.unknown(), PartialDate.on(day("2022-12-31"))));
        assertThat(view.known("grassroots-count")).isEqualTo(Known.exactly(2));
        Known.Range total = (Known.Range) view.known("grassroots-duration");
        assertThat(total.low()).isBetween(11L * 32, 12L * 32);
        assertThat(total.high()).isGreaterThan(36L * 32);
        assertThat(total.missing()).containsExactly(DATES);
    }

    @Test
    void duration_byAnotherConvention_isReadFromTheCatalogue() {
        TermCatalogue byMonth =
                TermCatalogue.builtIn().withConvention("grassroots-duration", CountingConvention.MONTH_TOUCHED);
        CaseView view = CaseDerivation.derive(
                complete(Stint.closed(day("2019-07-01"), day("2021-06-29"))).build(),
                new Promotion(PostLevel.COUNTY_DEPUTY, AS_OF),
                byMonth);
        assertThat(view.known("grassroots-duration")).isEqualTo(months(24, 0));
    }

    @Test
    void derive_withACatalogueThatLacksATerm_throws() {
        assertThatThrownBy(() -> CaseDerivation.derive(
                        file().build(),
                        new Promotion(PostLevel.COUNTY_DEPUTY, AS_OF),
                        new TermCatalogue(List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The terms of a catalogue must be the built-in ones for a case to be derived from a file. Maybe the"
                                + " host has to supply the values.");
    }

    private static CaseView derive(Stint... stints) {
        return CaseFiles.derive(complete(stints));
    }

    private static Cadre.Builder complete(Stint... stints) {
        List<GrassrootsStint> rows = List.of(stints).stream()
                .map(stint -> new GrassrootsStint(GrassrootsKind.TOWNSHIP_POST, stint))
                .toList();
        return file().grassroots(new History<>(rows, History.complete(AS_OF).completeness()));
    }
}
