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
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTermsTest {
    private static final MissingFact DATES = MissingFact.notRecorded(Fact.POST_DATES);
    private static final MissingFact POSITION = MissingFact.notRecorded(Fact.POST_POSITION);
    private static final MissingFact POSTS = new MissingFact(Fact.POSTS, "", Reason.TABLE_NOT_COMPLETE);

    @Test
    void posts_none_areStaffLevel() {
        CaseView view = derive();
        assertThat(view.known("current-level")).isEqualTo(Known.exactly("STAFF"));
        assertThat(view.known("principal-post")).isEqualTo(Known.exactly(false));
        assertThat(view.known("current-post-duration")).isEqualTo(Known.exactly(0));
        assertThat(view.known("current-level-duration")).isEqualTo(Known.exactly(0));
        assertThat(view.known("posts-at-current-level")).isEqualTo(Known.exactly(0));
        assertThat(view.known("deputy-duration")).isEqualTo(Known.exactly(0));
        assertThat(view.known("level-jump")).isEqualTo(Known.exactly(2));
        assertThat(view.known("target-level")).isEqualTo(Known.exactly("COUNTY_DEPUTY"));
        assertThat(view.known("target-principal")).isEqualTo(Known.exactly(false));
    }

    @Test
    void posts_severalNow_countTheHighest() {
        CaseView view = derive(
                new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.closed(day("2015-07-01"), day("2019-06-30")), "a"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2020-07-01")), "b"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2022-07-01")), "c"),
                new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.running(day("2010-07-01")), "d"));
        assertThat(view.known("current-level")).isEqualTo(Known.exactly("TOWNSHIP_PRINCIPAL"));
        assertThat(view.known("principal-post")).isEqualTo(Known.exactly(true));
        assertThat(view.known("current-post-duration")).isEqualTo(months(48, 0));
        assertThat(view.known("current-level-duration")).isEqualTo(months(48, 0));
        assertThat(view.known("posts-at-current-level")).isEqualTo(Known.exactly(2));
        assertThat(view.known("posts-at-level-below-target")).isEqualTo(Known.exactly(2));
        assertThat(view.known("deputy-duration")).isEqualTo(months(168, 0));
        assertThat(view.known("level-jump")).isEqualTo(Known.exactly(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, 2024-06-30, STAFF",
        "2020-07-01, 2024-07-01, TOWNSHIP_DEPUTY",
        "2024-06-30, 2025-01-01, TOWNSHIP_DEPUTY",
        "2024-07-01, 2025-01-01, STAFF"
    })
    void post_aroundAsOf_isHeldFromTheDayAfterItsFirstThroughItsLast(String from, String last, String level) {
        CaseView view = derive(new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.closed(day(from), day(last)), "a"));
        assertThat(view.known("current-level")).isEqualTo(Known.exactly(level));
    }

    @Test
    void post_withoutLastDay_mayBeHeld() {
        Stint open = Stint.between(on("2020-07-01"), PartialDate.unknown());
        CaseView view = derive(new Post(PostLevel.TOWNSHIP_PRINCIPAL, open, "a"));
        assertThat(view.known("current-level"))
                .isEqualTo(new Known.Choice(List.of("STAFF", "TOWNSHIP_PRINCIPAL"), List.of(DATES)));
        assertThat(view.known("current-post-duration")).isEqualTo(between(0, 48 * 32, DATES));
        assertThat(view.known("level-jump")).isEqualTo(between(0, 2, DATES));
        assertThat(view.known("principal-post")).isEqualTo(Known.undecided(DATES));
        assertThat(view.known("posts-at-level-below-target")).isEqualTo(Known.exactly(1));
    }

    @Test
    void positions_notRecorded_mayBeOneAndTheSame() {
        CaseView view = derive(
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.closed(day("2015-01-01"), day("2016-12-31")), "a"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.closed(day("2017-01-01"), day("2018-12-31")), "a"),
                new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2019-01-01")), null));
        assertThat(view.known("posts-at-level-below-target")).isEqualTo(between(1, 2, POSITION));
        assertThat(view.known("posts-at-current-level")).isEqualTo(between(1, 2, POSITION));
    }

    @Test
    void posts_notComplete_leaveEveryHigherLevelOpen() {
        Post post = new Post(PostLevel.TOWNSHIP_PRINCIPAL, Stint.running(day("2020-07-01")), "a");
        CaseView view = CaseFiles.derive(file().posts(History.incomplete(post)));
        Known.Choice level = (Known.Choice) view.known("current-level");
        assertThat(level.codes()).contains("TOWNSHIP_PRINCIPAL", "NATIONAL_PRINCIPAL");
        assertThat(level.missing()).containsExactly(POSTS);
        assertThat(view.known("current-post-duration")).isEqualTo(between(0, Known.NO_HIGH, POSTS));
        assertThat(view.known("posts-at-level-below-target")).isEqualTo(between(1, Known.NO_HIGH, POSTS));
        assertThat(view.known("level-jump")).isEqualTo(between(0, 2, POSTS));
    }

    private static CaseView derive(Post... posts) {
        return CaseFiles.derive(file().posts(History.complete(AS_OF, posts)));
    }
}
