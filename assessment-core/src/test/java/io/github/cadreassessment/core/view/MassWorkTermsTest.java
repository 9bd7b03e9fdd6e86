package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import org.junit.jupiter.api.Test;

class MassWorkTermsTest {
    private static final String TARGETS = "mass-work-targets";

    @Test
    void targets_ofTheYear_areItemsSortedById() {
        CaseView view = derive(file().massWork(History.complete(
                AS_OF,
                new MassWorkTarget("t2", 2024, true, 2, true, 30, 29),
                new MassWorkTarget("t1", 2024, false, 0, false, 30, 30),
                new MassWorkTarget("t3", 2023, true, 1, true, 1, 1),
                new MassWorkTarget("t1", 2025, true, 1, true, 1, 1))));
        assertThat(view.items(TARGETS)).extracting(ItemView::id).containsExactly("t1", "t2");
        assertThat(view.mayHaveMore(TARGETS)).isFalse();
        assertThat(view.known("mass-work-target-count")).isEqualTo(Known.exactly(2));
        assertThat(view.known("mass-work-targets-reached")).isEqualTo(Known.exactly(1));
        ItemView second = view.items(TARGETS).get(1);
        assertThat(second.known("target-assigned")).isEqualTo(Known.exactly(true));
        assertThat(second.known("target-inspected")).isEqualTo(Known.exactly(true));
        assertThat(second.known("target-inspection-count")).isEqualTo(Known.exactly(2));
        assertThat(second.known("target-assessed")).isEqualTo(Known.exactly(true));
        assertThat(second.known("target-required")).isEqualTo(Known.exactly(30));
        assertThat(second.known("target-achieved")).isEqualTo(Known.exactly(29));
        assertThat(view.items(TARGETS).get(0).known("target-inspected")).isEqualTo(Known.exactly(false));
    }

    @Test
    void target_withNothingRecorded_namesWhatIsMissingOfIt() {
        CaseView view = derive(
                file().massWork(History.complete(AS_OF, new MassWorkTarget("t1", 2024, null, null, null, null, null))));
        ItemView item = view.items(TARGETS).get(0);
        assertThat(item.known("target-assigned")).isEqualTo(Known.undecided(missing(Fact.TARGET_ASSIGNED)));
        assertThat(item.known("target-inspected")).isEqualTo(Known.undecided(missing(Fact.TARGET_INSPECTED)));
        assertThat(item.known("target-inspection-count"))
                .isEqualTo(between(0, Known.NO_HIGH, missing(Fact.TARGET_INSPECTED)));
        assertThat(item.known("target-required")).isEqualTo(between(0, Known.NO_HIGH, missing(Fact.TARGET_REQUIRED)));
        assertThat(view.known("mass-work-targets-reached"))
                .isEqualTo(between(0, 1, missing(Fact.TARGET_REQUIRED), missing(Fact.TARGET_ACHIEVED)));
    }

    @Test
    void target_thatRequiresNothing_isReached() {
        CaseView view = derive(
                file().massWork(History.complete(AS_OF, new MassWorkTarget("t1", 2024, true, 1, true, 0, null))));
        assertThat(view.known("mass-work-targets-reached")).isEqualTo(Known.exactly(1));
    }

    @Test
    void targets_notComplete_mayBeMore() {
        MissingFact more = new MissingFact(Fact.TARGETS, "", Reason.TABLE_NOT_COMPLETE);
        CaseView view =
                derive(file().massWork(History.incomplete(new MassWorkTarget("t1", 2024, true, 1, true, 1, 1))));
        assertThat(view.mayHaveMore(TARGETS)).isTrue();
        assertThat(view.known("mass-work-target-count")).isEqualTo(between(1, Known.NO_HIGH, more));
        assertThat(view.known("mass-work-targets-reached")).isEqualTo(between(1, Known.NO_HIGH, more));
    }

    @Test
    void targets_ofOneIdInOneYear_areNotTakenAndLeaveTheCollectionOpen() {
        MassWorkTarget reached = new MassWorkTarget("t1", 2024, true, 1, true, 1, 1);
        MassWorkTarget missed = new MassWorkTarget("t1", 2024, true, 1, true, 1, 0);
        MassWorkTarget other = new MassWorkTarget("t2", 2024, true, 1, true, 1, 1);
        CaseView view = derive(file().massWork(History.complete(AS_OF, reached, missed, other)));
        assertThat(view.items(TARGETS)).hasSize(1);
        assertThat(view.mayHaveMore(TARGETS)).isTrue();
        MissingFact twice = new MissingFact(Fact.TARGETS, "", Reason.CONTRADICTORY);
        assertThat(view.known("mass-work-targets-reached")).isEqualTo(between(1, Known.NO_HIGH, twice));
    }

    @Test
    void targets_ofARecordThatReachesBeyondAsOf_mayNotHaveBeenReachedYet() {
        MassWorkTarget target = new MassWorkTarget("t1", 2024, true, 2, false, 10, 20);
        CaseView view = derive(file().massWork(History.complete(AS_OF.plusDays(1), target)));
        ItemView item = view.items(TARGETS).get(0);
        assertThat(item.known("target-achieved")).isEqualTo(between(0, 20, missing(Fact.TARGET_ACHIEVED)));
        assertThat(item.known("target-assigned")).isEqualTo(Known.undecided(missing(Fact.TARGET_ASSIGNED)));
        assertThat(item.known("target-assessed")).isEqualTo(Known.exactly(false));
        assertThat(view.known("mass-work-targets-reached")).isEqualTo(between(0, 1, missing(Fact.TARGET_ACHIEVED)));
        CaseView onTheDay = derive(file().massWork(History.complete(AS_OF, target)));
        assertThat(onTheDay.known("mass-work-targets-reached")).isEqualTo(Known.exactly(1));
    }

    private static MissingFact missing(Fact fact) {
        return new MissingFact(fact, "t1", Reason.NOT_RECORDED);
    }
}
