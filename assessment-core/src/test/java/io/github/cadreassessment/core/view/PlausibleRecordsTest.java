package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a file cannot know, or what cannot be so, is unknown and never of use to anybody. */
class PlausibleRecordsTest {
    private static final long NO_HIGH = Known.NO_HIGH;

    @Test
    void runningStint_ofARecordThatEndsBeforeAsOf_mayHaveEndedTheDayAfter() {
        GrassrootsStint stint = stint(Stint.running(AS_OF.minusMonths(30)));
        CaseView covered = derive(file().grassroots(History.complete(AS_OF.minusDays(1), stint)));
        assertThat(covered.known("grassroots-current")).isEqualTo(Known.exactly(true));
        assertThat(covered.known("grassroots-duration")).isEqualTo(Known.exactly(30 * 32));
        CaseView old = derive(file().grassroots(History.complete(AS_OF.minusMonths(24), stint)));
        Known.Flag current = (Known.Flag) old.known("grassroots-current");
        assertThat(current.isCertain()).isFalse();
        Known.Range duration = (Known.Range) old.known("grassroots-duration");
        assertThat(duration.low()).isBetween(5L * 32, 6L * 32 + 31);
        assertThat(duration.missing()).contains(new MissingFact(Fact.GRASSROOTS, "", Reason.TABLE_NOT_COMPLETE));
    }

    @Test
    void runningPost_ofARecordNobodyDeclared_mayHaveEnded() {
        Post post = new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.running(AS_OF.minusYears(5)), "a");
        CaseView view = derive(file().posts(History.incomplete(post)));
        assertThat(((Known.Choice) view.known("current-level")).codes()).contains("STAFF", "TOWNSHIP_DEPUTY");
        assertThat(((Known.Range) view.known("deputy-duration")).low()).isLessThan(2 * 32);
    }

    @Test
    void stint_beforeBirth_countsForNothing() {
        GrassrootsStint stint = stint(Stint.closed(LocalDate.of(1985, 1, 1), LocalDate.of(1986, 12, 31)));
        CaseView view = derive(file().birth(on("1995-03-01")).grassroots(History.complete(AS_OF, stint)));
        MissingFact contradictory = new MissingFact(Fact.GRASSROOTS_DATES, "", Reason.CONTRADICTORY);
        Known.Range count = (Known.Range) view.known("grassroots-count");
        assertThat(count.low()).isZero();
        assertThat(count.missing()).contains(contradictory);
        assertThat(((Known.Range) view.known("grassroots-duration")).low()).isZero();
    }

    @Test
    void stint_beginningOnTheDayOfBirth_isNotRefused() {
        GrassrootsStint stint = stint(Stint.closed(LocalDate.of(1995, 3, 1), LocalDate.of(1996, 2, 29)));
        CaseView view = derive(file().birth(on("1995-03-01")).grassroots(History.complete(AS_OF, stint)));
        assertThat(view.known("grassroots-count")).isEqualTo(Known.exactly(1));
    }

    @Test
    void birth_moreThanAHundredAndTwentyYearsAgo_isNoBirth() {
        MissingFact contradictory = new MissingFact(Fact.BIRTH_DATE, "", Reason.CONTRADICTORY);
        CaseView view = derive(file().birth(PartialDate.on(AS_OF.minusYears(120).minusDays(1))));
        assertThat(((Known.Range) view.known("age")).low()).isZero();
        assertThat(((Known.Range) view.known("age")).high()).isEqualTo(NO_HIGH);
        assertThat(view.known("age").missing()).containsExactly(contradictory);
        CaseView oldest = derive(file().birth(PartialDate.on(AS_OF.minusYears(120))));
        assertThat(oldest.known("age")).isEqualTo(Known.exactly(120));
    }

    @Test
    void rows_thatSayTheSame_mayBeOne() {
        GrassrootsStint stint = stint(Stint.closed(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)));
        CaseView view = derive(file().grassroots(History.complete(AS_OF, stint, stint)));
        Known.Range count = (Known.Range) view.known("grassroots-count");
        assertThat(count.low()).isEqualTo(1);
        assertThat(count.high()).isEqualTo(2);
        assertThat(count.missing()).containsExactly(new MissingFact(Fact.GRASSROOTS, "", Reason.CONTRADICTORY));
        assertThat(view.known("grassroots-duration")).isEqualTo(Known.exactly(24 * 32));
    }

    @Test
    void admissionToTheParty_onAsOfOrLater_makesNoMember() {
        CaseView view = derive(file().party(new PartyMembership(true, PartialDate.on(AS_OF), PartialDate.unknown())));
        assertThat(view.known("party-member"))
                .isEqualTo(Known.undecided(new MissingFact(Fact.PARTY_ADMISSION, "", Reason.CONTRADICTORY)));
        CaseView dayBefore = derive(
                file().party(new PartyMembership(true, PartialDate.on(AS_OF.minusDays(1)), PartialDate.unknown())));
        assertThat(dayBefore.known("party-member")).isEqualTo(Known.exactly(true));
    }

    private static GrassrootsStint stint(Stint stint) {
        return new GrassrootsStint(GrassrootsKind.VILLAGE_STATION, stint);
    }
}
