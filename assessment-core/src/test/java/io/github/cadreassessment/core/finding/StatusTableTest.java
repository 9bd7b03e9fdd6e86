package io.github.cadreassessment.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table from subject, condition and exception to statuses, cell by cell. */
class StatusTableTest {
    @ParameterizedTest
    @CsvSource({
        "FALSE, FALSE, FALSE, NOT_APPLICABLE",
        "FALSE, FALSE, TRUE, NOT_APPLICABLE",
        "FALSE, TRUE, FALSE, NOT_APPLICABLE",
        "FALSE, TRUE, TRUE, NOT_APPLICABLE",
        "TRUE, TRUE, FALSE, MET",
        "TRUE, TRUE, TRUE, MET",
        "TRUE, FALSE, TRUE, WAIVED",
        "TRUE, FALSE, FALSE, UNMET"
    })
    void possible_ofKnownTruths_isTheOneOfItsCell(Truth applies, Truth satisfied, Truth approved, Status status) {
        assertThat(StatusTable.possible(applies, satisfied, approved)).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE, FALSE, FALSE, NOT_APPLICABLE",
        "TRUE, TRUE, FALSE, MET",
        "TRUE, FALSE, TRUE, WAIVED",
        "TRUE, FALSE, FALSE, DUTY"
    })
    void possible_withAReasonToMakeUpForItLater_isADutyInPlaceOfUnmet(
            Truth applies, Truth satisfied, Truth approved, Status status) {
        assertThat(StatusTable.possible(applies, satisfied, approved, Truth.TRUE))
                .containsExactly(status);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void possible_ofAnUnknownReasonToMakeUpForItLater_isTheUnionOfBothRows(Truth satisfied) {
        for (Truth approved : Truth.values()) {
            assertThat(StatusTable.possible(Truth.TRUE, satisfied, approved, Truth.UNKNOWN))
                    .isEqualTo(union(
                            StatusTable.possible(Truth.TRUE, satisfied, approved, Truth.TRUE),
                            StatusTable.possible(Truth.TRUE, satisfied, approved, Truth.FALSE)));
        }
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void possible_ofUnknownTruth_isTheUnionOfBothRows(Truth other) {
        for (Truth another : Truth.values()) {
            assertThat(StatusTable.possible(Truth.UNKNOWN, other, another))
                    .isEqualTo(union(
                            StatusTable.possible(Truth.TRUE, other, another),
                            StatusTable.possible(Truth.FALSE, other, another)));
            assertThat(StatusTable.possible(other, Truth.UNKNOWN, another))
                    .isEqualTo(union(
                            StatusTable.possible(other, Truth.TRUE, another),
                            StatusTable.possible(other, Truth.FALSE, another)));
            assertThat(StatusTable.possible(other, another, Truth.UNKNOWN))
                    .isEqualTo(union(
                            StatusTable.possible(other, another, Truth.TRUE),
                            StatusTable.possible(other, another, Truth.FALSE)));
        }
    }

    private static Set<Status> union(Set<Status> one, Set<Status> other) {
        Set<Status> union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }
}
