package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.months;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Trial periods, the last promotion, Party age from admission, and what people put on file as found. */
class TrialTermsTest {
    private static final MissingFact LAST_DAY = MissingFact.notRecorded(Fact.TRIAL_LAST_DAY);
    private static final MissingFact MARK = MissingFact.notRecorded(Fact.TRIAL_MARK);

    @ParameterizedTest
    @CsvSource({
        "true, 2024-06-30, false",
        "true, 2024-07-01, true",
        "true, 2024-07-02, true",
        "false, 2024-07-02, false",
        "false, , false"
    })
    void onTrial_recorded_lastsThroughTheLastDay(boolean mark, String last, boolean onTrial) {
        PartialDate lastDay = last == null ? PartialDate.unknown() : on(last);
        assertThat(derive(file().onTrial(mark).trialLastDay(lastDay)).known("on-trial"))
                .isEqualTo(Known.exactly(onTrial));
    }

    @Test
    void onTrial_notRecorded_isUndecidedUnlessTheLastDayIsPast() {
        assertThat(derive(file()).known("on-trial")).isEqualTo(Known.undecided(MARK, LAST_DAY));
        assertThat(derive(file().onTrial(true)).known("on-trial")).isEqualTo(Known.undecided(LAST_DAY));
        assertThat(derive(file().trialLastDay(on("2024-07-01"))).known("on-trial"))
                .isEqualTo(Known.undecided(MARK));
        assertThat(derive(file().trialLastDay(on("2024-06-30"))).known("on-trial"))
                .isEqualTo(Known.exactly(false));
        PartialDate july = PartialDate.inMonth(YearMonth.of(2024, 7));
        assertThat(derive(file().onTrial(true).trialLastDay(july)).known("on-trial"))
                .isEqualTo(Known.exactly(true));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-10, 2024-05-09, 11, 29",
        "2023-05-10, 2024-05-10, 12, 0",
        "2023-05-10, 2024-05-11, 12, 1",
        "2024-02-29, 2025-02-28, 12, 0",
        "2024-05-10, 2024-05-10, 0, 0"
    })
    void trialDuration_fromTheNotice_isByAnniversary(String notice, String asOf, int months, int days) {
        CaseView view = derive(file().trialStart(on(notice)), day(asOf));
        assertThat(view.known("trial-duration")).isEqualTo(months(months, days));
        assertThat(view.known("trial-start-date"))
                .isEqualTo(Known.exactly(day(notice).toEpochDay()));
    }

    @Test
    void trial_withoutANotice_isUnknown() {
        MissingFact start = MissingFact.notRecorded(Fact.TRIAL_START);
        CaseView view = derive(file().birth(on("1984-07-01")));
        assertThat(view.known("trial-start-date")).isEqualTo(between(Known.NO_LOW, Known.NO_HIGH, start));
        assertThat(view.known("trial-duration")).isEqualTo(between(0, 480 * 32, start));
    }

    @Test
    void lastPromotion_ofSeveralPostsAtTheLevel_isTheFirstOfThem() {
        CaseView view = derive(file().posts(History.complete(
                AS_OF,
                new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.closed(day("2015-07-01"), day("2020-06-30")), "a"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.closed(day("2020-07-01"), day("2022-06-30")), "b"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2023-07-01")), "c"))));
        assertThat(view.known("last-promotion-duration")).isEqualTo(months(48, 0));
    }

    @Test
    void lastPromotion_ofMissingRows_isOpen() {
        assertThat(derive(file().posts(History.complete(AS_OF))).known("last-promotion-duration"))
                .isEqualTo(Known.exactly(0));
        MissingFact posts = new MissingFact(Fact.POSTS, "", Reason.TABLE_NOT_COMPLETE);
        assertThat(derive(file()).known("last-promotion-duration")).isEqualTo(between(0, Known.NO_HIGH, posts));
        Stint open = Stint.between(on("2020-07-01"), PartialDate.unknown());
        Post maybe = new Post(PostLevel.TOWNSHIP_PRINCIPAL, open, "a");
        assertThat(derive(file().posts(History.complete(AS_OF, maybe))).known("last-promotion-duration"))
                .isEqualTo(between(0, 48 * 32, MissingFact.notRecorded(Fact.POST_DATES)));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, 2021-06-01, 49, 0", "2021-07-02, 2022-07-02, 35, 29", "2021-07-01, , 36, 0"})
    void partyDuration_fromAdmission_countsTheProbationaryPeriod(String in, String full, int months, int days) {
        PartialDate since = full == null ? PartialDate.unknown() : on(full);
        CaseView view = derive(file().party(new PartyMembership(true, on(in), since)));
        assertThat(view.known("party-duration-from-admission")).isEqualTo(months(months, days));
    }

    @Test
    void partyDuration_fromAdmissionNotRecorded_isBoundedByFullMembership() {
        MissingFact admission = MissingFact.notRecorded(Fact.PARTY_ADMISSION);
        CaseView view = derive(file().birth(on("1984-07-01"))
                .party(new PartyMembership(true, PartialDate.unknown(), on("2021-07-01"))));
        assertThat(view.known("party-duration-from-admission")).isEqualTo(between(36 * 32, 480 * 32, admission));
        assertThat(derive(file().party(new PartyMembership(false, on("2021-07-01"), PartialDate.unknown())))
                        .known("party-duration-from-admission"))
                .isEqualTo(Known.exactly(0));
        assertThat(derive(file().party(new PartyMembership(true, on("2021-07-01"), on("2020-07-01"))))
                        .known("party-duration-from-admission"))
                .isEqualTo(between(0, Known.NO_HIGH, new MissingFact(Fact.PARTY_ADMISSION, "", Reason.CONTRADICTORY)));
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void judgement_recordedOrNot_isKnownOrNamesItself(Judgement judgement) {
        assertThat(derive(file().judgement(judgement, true)).known(judgement.id()))
                .isEqualTo(Known.exactly(true));
        assertThat(derive(file().judgement(judgement, false)).known(judgement.id()))
                .isEqualTo(Known.exactly(false));
        assertThat(derive(file()).known(judgement.id()))
                .isEqualTo(Known.undecided(MissingFact.notRecorded(Fact.of(judgement))));
    }
}
