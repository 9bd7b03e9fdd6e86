package io.github.cadreassessment.core.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables, row by row. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andOr_ofEveryPair_areKleenes(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE, true, false", "FALSE, TRUE, false, true", "UNKNOWN, UNKNOWN, true, true"})
    void not_ofEach_swapsHoldingAndFailing(Truth truth, Truth not, boolean canHold, boolean canFail) {
        assertThat(truth.not()).isEqualTo(not);
        assertThat(truth.canHold()).isEqualTo(canHold);
        assertThat(truth.canFail()).isEqualTo(canFail);
        assertThat(Truth.of(canHold, canFail)).isEqualTo(truth);
    }

    @Test
    void of_neitherHoldingNorFailing_throws() {
        assertThatThrownBy(() -> Truth.of(false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The truth of a condition must be able to hold or to fail. Maybe a set of values is "
                        + "empty.");
    }
}
