package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades of the years of a tenure, with the worked cases of 并行规定 Art. 19. */
class TenureTermsTest {
    private static final MissingFact DATES = MissingFact.notRecorded(Fact.RANK_DATES);
    private static final MissingFact RANKS = new MissingFact(Fact.RANKS, "", Reason.TABLE_NOT_COMPLETE);
    private static final MissingFact APPRAISALS = new MissingFact(Fact.APPRAISALS, "", Reason.TABLE_NOT_COMPLETE);
    private static final MissingFact CONTRADICTION = new MissingFact(Fact.APPRAISALS, "", Reason.CONTRADICTORY);

    // Grades: E excellent, C competent, B basically competent, I incompetent, N no grade, - no row.
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2022-07-15, EE,   2, 2, 0, 0,  0",
        "2021-07-01, 2023-06-01, EE,   2, 1, 0, 0,  0",
        "2022-07-01, 2023-02-01, EEC,  0, 0, 0, 0,  0",
        "2020-01-01, 2022-06-15, CB,   0, 0, 1, 0, 12",
        "2020-01-01, 2022-05-20, EB,   1, 1, 1, 0, 12",
        "2019-01-01, 2022-03-01, CCI,  0, 0, 0, 1,  0",
        "2020-01-02, 2022-03-01, EE,   2, 1, 0, 0,  0",
        "2019-12-31, 2022-03-01, BEE,  2, 2, 1, 0,  0",
        "2021-12-31, 2022-03-01, E,    1, 0, 0, 0,  0",
        "2022-01-01, 2022-03-01, E,    0, 0, 0, 0,  0",
        "2020-02-29, 2022-03-01, BC,   0, 0, 1, 0, 10",
        "2020-03-31, 2022-03-01, BN,   0, 0, 2, 0, 21",
        "2020-04-12, 2024-01-01, BCBC, 0, 0, 2, 0, 20",
        "2021-01-01, 2024-01-01, C-C,  0, 0, 1, 0, 12"
    })
    void grades_ofARunningTenure_areThoseOfItsYears(
            String from, String asOf, String grades, int excellent, int full, int uncounted, int incompetent, int out) {
        LocalDate day = day(asOf);
        int first = day.getYear() - grades.length();
        CaseView view = CaseFiles.derive(
                file().ranks(History.complete(day, new RankStint(Rank.THIRD_PRINCIPAL_CLERK, Stint.running(day(from)))))
                        .appraisals(History.complete(day, graded(first, grades))),
                day);
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(Known.exactly(excellent));
        assertThat(view.known("excellent-full-years-at-rank")).isEqualTo(Known.exactly(full));
        assertThat(view.known("uncounted-years-at-rank")).isEqualTo(Known.exactly(uncounted));
        assertThat(view.known("incompetent-years-at-rank")).isEqualTo(Known.exactly(incompetent));
        assertThat(view.known("uncounted-duration-at-rank")).isEqualTo(months(out, 0));
    }

    @Test
    void grades_ofTheCurrentPostLevel_joinPostsThatFollowOneAnother() {
        CaseView view = CaseFiles.derive(file().posts(History.complete(
                        AS_OF,
                        new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.running(day("2015-01-01")), "a"),
                        new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.closed(day("2021-06-01"), day("2022-06-30")), "b"),
                        new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2022-07-01")), "c")))
                .appraisals(History.complete(AS_OF, graded(2020, "EBEI"))));
        assertThat(view.known("excellent-years-at-level")).isEqualTo(Known.exactly(1));
        assertThat(view.known("excellent-full-years-at-level")).isEqualTo(Known.exactly(1));
        assertThat(view.known("uncounted-years-at-level")).isEqualTo(Known.exactly(1));
        assertThat(view.known("uncounted-duration-at-level")).isEqualTo(months(7, 0));
        assertThat(view.known("incompetent-years-at-level")).isEqualTo(Known.exactly(1));
    }

    @Test
    void grade_ofTheYearOfAsOf_doesNotCountYet() {
        CaseView view = CaseFiles.derive(
                ranked(Stint.running(day("2021-01-01"))).appraisals(History.complete(AS_OF, graded(2021, "CCEE"))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(Known.exactly(1));
        assertThat(view.known("consecutive-excellent-years")).isEqualTo(Known.exactly(1));
    }

    @Test
    void grades_ofSomebodyWithoutARank_areNone() {
        CaseView view = CaseFiles.derive(
                file().ranks(History.complete(AS_OF)).appraisals(History.complete(AS_OF, graded(2020, "EBEI"))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(Known.exactly(0));
        assertThat(view.known("uncounted-duration-at-rank")).isEqualTo(Known.exactly(0));
    }

    @Test
    void tenure_ofWhichOnlyTheYearIsKnown_hasBounds() {
        Stint since2021 = new Stint(PartialDate.inYear(Year.of(2021)), PartialDate.unknown(), true);
        CaseView view = CaseFiles.derive(ranked(since2021).appraisals(History.complete(AS_OF, graded(2021, "EBE"))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(Known.exactly(2));
        assertThat(view.known("excellent-full-years-at-rank")).isEqualTo(between(1, 2, DATES));
        assertThat(view.known("uncounted-duration-at-rank")).isEqualTo(months(12, 0));
    }

    @Test
    void tenure_withoutAFirstDay_reachesBackToBirth() {
        Stint open = new Stint(PartialDate.unknown(), PartialDate.unknown(), true);
        CaseView view = CaseFiles.derive(ranked(open)
                .birth(PartialDate.on(day("1990-07-01")))
                .appraisals(History.complete(AS_OF, graded(2022, "EB"))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(between(0, 1, DATES));
        assertThat(view.known("uncounted-years-at-rank")).isEqualTo(between(0, 33, DATES));
    }

    @Test
    void tenure_recordedFromBeforeBirth_mayHaveBeenAtAnyTime() {
        CaseView view = CaseFiles.derive(ranked(Stint.running(day("2021-01-01")))
                .birth(PartialDate.on(day("2022-07-01")))
                .appraisals(History.complete(
                        AS_OF,
                        new Appraisal(2021, Grade.COMPETENT),
                        new Appraisal(2022, Grade.COMPETENT),
                        new Appraisal(2022, Grade.BASICALLY_COMPETENT),
                        new Appraisal(2023, Grade.COMPETENT))));
        Known.Range uncounted = (Known.Range) view.known("uncounted-duration-at-rank");
        assertThat(uncounted.low()).isZero();
        assertThat(uncounted.high()).isGreaterThanOrEqualTo(12 * 32);
        assertThat(uncounted.missing())
                .contains(CONTRADICTION, new MissingFact(Fact.RANK_DATES, "", MissingFact.Reason.CONTRADICTORY));
    }

    @Test
    void appraisals_notComplete_mayHoldAnyGradeOfAYearOfTheTenure() {
        CaseView view = CaseFiles.derive(ranked(Stint.running(day("2021-07-01")))
                .appraisals(History.incomplete(new Appraisal(2022, Grade.EXCELLENT))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(between(1, 3, APPRAISALS));
        assertThat(view.known("excellent-full-years-at-rank")).isEqualTo(between(1, 2, APPRAISALS));
        assertThat(view.known("uncounted-years-at-rank")).isEqualTo(between(0, 2, APPRAISALS));
        Known.Range uncounted = (Known.Range) view.known("uncounted-duration-at-rank");
        assertThat(uncounted.low()).isZero();
        assertThat(uncounted.high()).isEqualTo(18 * 32);
    }

    @Test
    void appraisals_contradictory_areBothPossible() {
        CaseView view = CaseFiles.derive(ranked(Stint.running(day("2022-07-01")))
                .appraisals(History.complete(
                        AS_OF,
                        new Appraisal(2021, Grade.EXCELLENT),
                        new Appraisal(2021, Grade.COMPETENT),
                        new Appraisal(2022, Grade.EXCELLENT),
                        new Appraisal(2023, Grade.EXCELLENT),
                        new Appraisal(2023, Grade.BASICALLY_COMPETENT))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(between(1, 2, CONTRADICTION));
        assertThat(view.known("uncounted-duration-at-rank")).isEqualTo(between(0, 12 * 32, CONTRADICTION));
        assertThat(view.known("incompetent-years-at-rank")).isEqualTo(Known.exactly(0));
        assertThat(view.known("consecutive-excellent-years")).isEqualTo(between(0, 3, CONTRADICTION));
    }

    @Test
    void ranks_notComplete_leaveTheTenureOpen() {
        CaseView view = CaseFiles.derive(file().appraisals(History.complete(AS_OF, graded(2021, "EEC"))));
        assertThat(view.known("excellent-years-at-rank")).isEqualTo(between(0, 2, RANKS));
        assertThat(view.known("incompetent-years-at-rank")).isEqualTo(Known.exactly(0));
        assertThat(view.known("uncounted-years-at-rank")).isEqualTo(between(0, Known.NO_HIGH, RANKS));
        assertThat(view.known("uncounted-duration-at-rank")).isEqualTo(between(0, Known.NO_HIGH, RANKS));
    }

    @ParameterizedTest
    @CsvSource({"EEE, 3", "EEC, 0", "CEE, 2", "EE-, 0", "EIE, 1", "E-E, 1"})
    void excellentYearsInARow_endWithTheYearBeforeAsOf(String grades, int years) {
        CaseView view = CaseFiles.derive(file().appraisals(History.complete(AS_OF, graded(2021, grades))));
        assertThat(view.known("consecutive-excellent-years")).isEqualTo(Known.exactly(years));
    }

    @Test
    void excellentYearsInARow_ofAnIncompleteRecord_mayBeMore() {
        CaseView view = CaseFiles.derive(file().appraisals(History.incomplete(graded(2022, "EE"))));
        assertThat(view.known("consecutive-excellent-years")).isEqualTo(between(2, Known.NO_HIGH, APPRAISALS));
        CaseView stopped = CaseFiles.derive(file().appraisals(History.incomplete(graded(2021, "C-E"))));
        assertThat(stopped.known("consecutive-excellent-years")).isEqualTo(between(1, 2, APPRAISALS));
    }

    private static Cadre.Builder ranked(Stint stint) {
        return file().ranks(History.complete(AS_OF, new RankStint(Rank.THIRD_PRINCIPAL_CLERK, stint)));
    }

    private static Appraisal[] graded(int first, String grades) {
        List<Appraisal> rows = new ArrayList<>();
        for (int i = 0; i < grades.length(); i++) {
            char grade = grades.charAt(i);
            if (grade != '-') {
                rows.add(new Appraisal(
                        first + i,
                        switch (grade) {
                            case 'E' -> Grade.EXCELLENT;
                            case 'C' -> Grade.COMPETENT;
                            case 'B' -> Grade.BASICALLY_COMPETENT;
                            case 'I' -> Grade.INCOMPETENT;
                            default -> Grade.NO_GRADE;
                        }));
            }
        }
        return rows.toArray(new Appraisal[0]);
    }
}
