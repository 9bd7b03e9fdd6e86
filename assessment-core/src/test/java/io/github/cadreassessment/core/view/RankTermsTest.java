package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTermsTest {
    private static final MissingFact DATES = MissingFact.notRecorded(Fact.RANK_DATES);
    private static final MissingFact RANKS = new MissingFact(Fact.RANKS, "", Reason.TABLE_NOT_COMPLETE);
    private static final MissingFact ASKED_RANK = MissingFact.notRecorded(Fact.ASKED_RANK);

    @Test
    void ranks_none_areNoRank() {
        CaseView view = derive(AS_OF);
        assertThat(view.known("current-rank")).isEqualTo(Known.exactly("NONE"));
        assertThat(view.known("current-rank-duration")).isEqualTo(Known.exactly(0));
        assertThat(view.known("target-rank")).isEqualTo(Known.exactly("FOURTH_CONSULTANT"));
        assertThat(view.known("rank-jump")).isEqualTo(Known.exactly(6));
        assertThat(view.known("time-at-first-clerk")).isEqualTo(Known.exactly(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-02, 2024-07-01, 23, 29",
        "2022-07-01, 2024-07-01, 24, 0",
        "2022-06-30, 2024-07-01, 24, 1",
        "2020-02-29, 2022-02-27, 23, 29",
        "2020-02-29, 2022-02-28, 24, 0",
        "2020-02-29, 2024-02-28, 47, 30",
        "2020-02-29, 2024-02-29, 48, 0",
        "2023-08-31, 2024-02-29, 6, 0",
        "2024-06-30, 2024-07-01, 0, 1"
    })
    void currentRankDuration_aroundTheAnniversary_isByAnniversary(String from, String asOf, int months, int days) {
        CaseView view = derive(day(asOf), new RankStint(Rank.FIRST_PRINCIPAL_CLERK, Stint.running(day(from))));
        assertThat(view.known("current-rank")).isEqualTo(Known.exactly("FIRST_PRINCIPAL_CLERK"));
        assertThat(view.known("current-rank-duration")).isEqualTo(months(months, days));
        assertThat(view.known("time-at-first-principal-clerk")).isEqualTo(months(months, days));
        assertThat(view.known("rank-jump")).isEqualTo(Known.exactly(0));
    }

    @Test
    void currentRank_ofSeveral_isTheHighestNowAndItsTimeTheUnion() {
        CaseView view = derive(
                AS_OF,
                new RankStint(Rank.FIRST_CLERK, Stint.running(day("2010-07-01"))),
                new RankStint(Rank.FOURTH_PRINCIPAL_CLERK, Stint.closed(day("2016-07-01"), day("2018-06-30"))),
                new RankStint(Rank.THIRD_PRINCIPAL_CLERK, Stint.closed(day("2018-07-01"), day("2020-06-30"))),
                new RankStint(Rank.FOURTH_PRINCIPAL_CLERK, Stint.running(day("2020-07-01"))),
                new RankStint(Rank.FOURTH_PRINCIPAL_CLERK, Stint.closed(day("2020-01-01"), day("2021-06-30"))));
        assertThat(view.known("current-rank")).isEqualTo(Known.exactly("FOURTH_PRINCIPAL_CLERK"));
        assertThat(view.known("current-rank-duration")).isEqualTo(months(24 + 54, 0));
        assertThat(view.known("time-at-third-principal-clerk")).isEqualTo(months(24, 0));
        assertThat(view.known("time-at-first-clerk")).isEqualTo(months(168, 0));
        assertThat(view.known("rank-jump")).isEqualTo(Known.exactly(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, 2024-06-30, NONE",
        "2020-07-01, 2024-07-01, FIRST_CLERK",
        "2024-06-30, 2025-01-01, FIRST_CLERK",
        "2024-07-01, 2025-01-01, NONE"
    })
    void rank_aroundAsOf_isHeldFromTheDayAfterItsFirstThroughItsLast(String from, String last, String rank) {
        CaseView view = derive(AS_OF, new RankStint(Rank.FIRST_CLERK, Stint.closed(day(from), day(last))));
        assertThat(view.known("current-rank")).isEqualTo(Known.exactly(rank));
    }

    @Test
    void rank_ofMonth_hasBounds() {
        Stint july = new Stint(PartialDate.inMonth(YearMonth.of(2022, 7)), PartialDate.unknown(), true);
        CaseView view = derive(AS_OF, new RankStint(Rank.FIRST_PRINCIPAL_CLERK, july));
        assertThat(view.known("current-rank")).isEqualTo(Known.exactly("FIRST_PRINCIPAL_CLERK"));
        assertThat(view.known("current-rank-duration")).isEqualTo(between(23 * 32 + 1, 24 * 32, DATES));
    }

    @Test
    void rank_withoutLastDay_mayBeHeld() {
        Stint open = Stint.between(on("2022-07-01"), PartialDate.unknown());
        CaseView view = derive(AS_OF, new RankStint(Rank.FIRST_PRINCIPAL_CLERK, open));
        assertThat(view.known("current-rank"))
                .isEqualTo(new Known.Choice(List.of("NONE", "FIRST_PRINCIPAL_CLERK"), List.of(DATES)));
        assertThat(view.known("current-rank-duration")).isEqualTo(between(0, 24 * 32, DATES));
        assertThat(view.known("rank-jump")).isEqualTo(between(0, 6, DATES));
    }

    @Test
    void ranks_notComplete_leaveEveryHigherRankOpen() {
        RankStint row = new RankStint(Rank.SECOND_INSPECTOR, Stint.running(day("2022-07-01")));
        CaseView view = CaseFiles.derive(
                file().ranks(History.incomplete(row)), new Question.RankPromotion(Rank.FIRST_INSPECTOR, AS_OF));
        Known.Choice rank = (Known.Choice) view.known("current-rank");
        // The rank on file may have been left too, as nobody says through which day the record goes.
        assertThat(rank.codes()).contains("NONE", "SECOND_INSPECTOR", "FIRST_INSPECTOR");
        assertThat(rank.missing()).containsExactly(RANKS);
        assertThat(view.known("current-rank-duration")).isEqualTo(between(0, Known.NO_HIGH, RANKS));
        assertThat(view.known("rank-jump")).isEqualTo(between(0, 11, RANKS));
    }

    @Test
    void targetRank_ofAQuestionThatNamesNone_isUnknownAndSaysSo() {
        CaseView view = CaseFiles.derive(file().ranks(History.complete(AS_OF)));
        Known.Choice target = (Known.Choice) view.known("target-rank");
        assertThat(target.codes()).hasSize(12).doesNotContain("NONE");
        assertThat(target.missing()).containsExactly(ASKED_RANK);
        assertThat(view.known("rank-jump")).isEqualTo(between(0, 11, ASKED_RANK));
    }

    @Test
    void timeAtLevel_ofSeveralPosts_isTheUnionOfThatLevelOnly() {
        CaseView view = CaseFiles.derive(file().posts(History.complete(
                AS_OF,
                new Post(PostLevel.COUNTY_DEPUTY, Stint.closed(day("2016-07-01"), day("2018-06-30")), "a"),
                new Post(PostLevel.COUNTY_DEPUTY, Stint.closed(day("2018-01-01"), day("2019-06-30")), "b"),
                new Post(PostLevel.COUNTY_PRINCIPAL, Stint.running(day("2019-07-01")), "c"))));
        assertThat(view.known("time-at-county-deputy")).isEqualTo(months(36, 0));
        assertThat(view.known("time-at-county-principal")).isEqualTo(months(60, 0));
        assertThat(view.known("time-at-township-deputy")).isEqualTo(Known.exactly(0));
    }

    @Test
    void families_always_haveOneTermForEachLeadingLevelAndRank() {
        TermCatalogue catalogue = TermCatalogue.builtIn();
        List<Term> family = catalogue.terms().stream()
                .filter(term -> term.id().startsWith("time-at-"))
                .toList();
        assertThat(family).hasSize(10 + 12).allMatch(term -> term.type() == TermType.DURATION);
        assertThat(catalogue.require("time-at-county-deputy").phrase())
                .isEqualTo(new Text("任县处级副职年限", "time at county-level deputy post"));
        assertThat(catalogue.require("time-at-first-consultant").phrase())
                .isEqualTo(new Text("任一级调研员年限", "time as first-rank consultant"));
    }

    private static CaseView derive(LocalDate asOf, RankStint... ranks) {
        return CaseFiles.derive(
                file().ranks(History.complete(asOf, ranks)), new Question.RankPromotion(Rank.FOURTH_CONSULTANT, asOf));
    }
}
