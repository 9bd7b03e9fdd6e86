package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an approval can be used, by clause, body, level and dates. */
class ApprovalTest {
    private static final Authority COUNTY = Authority.COUNTY_COMMITTEE;
    private static final MissingFact DATES = new MissingFact(Fact.APPROVAL_DATES, "s15", Reason.NOT_RECORDED);

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-06-30, false",
        "2024-06-01, 2024-07-01, true",
        "2024-06-01, 2024-07-02, true",
        "2024-06-30, 2024-12-31, true",
        "2024-07-01, 2024-12-31, false",
        "2024-07-02, 2024-12-31, false"
    })
    void approval_aroundAsOf_isUsableFromTheDayAfterThroughItsLast(String granted, String last, boolean usable) {
        Approval approval = new Approval("s15", COUNTY, on(granted), on(last), false, null);
        assertThat(approved(approval)).isEqualTo(Known.exactly(usable));
    }

    @ParameterizedTest
    @CsvSource({
        "s15, COUNTY_COMMITTEE, COUNTY_DEPUTY, true",
        "s16, COUNTY_COMMITTEE, COUNTY_DEPUTY, false",
        "s15, CITY_COMMITTEE, COUNTY_DEPUTY, false",
        "s15, TOWNSHIP_COMMITTEE, COUNTY_DEPUTY, false",
        "s15, COUNTY_COMMITTEE, COUNTY_PRINCIPAL, false"
    })
    void approval_ofAnotherClauseBodyOrLevel_isNotUsable(
            String clause, Authority authority, PostLevel target, boolean usable) {
        Approval approval = new Approval(clause, authority, on("2024-06-01"), PartialDate.unknown(), true, target);
        assertThat(approved(approval)).isEqualTo(Known.exactly(usable));
    }

    @Test
    void approval_withoutLastDay_isUndecidedUnlessOpenEnded() {
        Approval dated = new Approval("s15", COUNTY, on("2024-06-01"), PartialDate.unknown(), false, null);
        assertThat(approved(dated)).isEqualTo(Known.undecided(DATES));
        Approval openEnded = new Approval("s15", COUNTY, on("2024-06-01"), PartialDate.unknown(), true, null);
        assertThat(approved(openEnded)).isEqualTo(Known.exactly(true));
        Approval undated = new Approval("s15", COUNTY, PartialDate.unknown(), PartialDate.unknown(), true, null);
        assertThat(approved(undated)).isEqualTo(Known.undecided(DATES));
        assertThat(approved(undated, openEnded)).isEqualTo(Known.exactly(true));
    }

    @Test
    void approvals_none_areKnownToBeNoneOnlyIfTheTableIsComplete() {
        assertThat(approved()).isEqualTo(Known.exactly(false));
        assertThat(derive(file()).approved("s15", COUNTY.name()))
                .isEqualTo(Known.undecided(new MissingFact(Fact.APPROVALS, "", Reason.TABLE_NOT_COMPLETE)));
        History<Approval> rejected = new History<>(List.of(), new Completeness.Incomplete(Why.ROW_REJECTED));
        assertThat(derive(file().approvals(rejected)).approved("s15", COUNTY.name()))
                .isEqualTo(Known.undecided(new MissingFact(Fact.APPROVALS, "", Reason.ROW_REJECTED)));
    }

    @Test
    void approvals_completeThroughTheDayBefore_areAllThereAre() {
        assertThat(derive(file().approvals(History.complete(AS_OF.minusDays(1))))
                        .approved("s15", COUNTY.name()))
                .isEqualTo(Known.exactly(false));
        assertThat(derive(file().approvals(History.complete(AS_OF.minusDays(2))))
                        .approved("s15", COUNTY.name()))
                .isEqualTo(Known.undecided(new MissingFact(Fact.APPROVALS, "", Reason.TABLE_NOT_COMPLETE)));
    }

    private static Known approved(Approval... rows) {
        return derive(file().approvals(History.complete(AS_OF, rows))).approved("s15", COUNTY.name());
    }
}
