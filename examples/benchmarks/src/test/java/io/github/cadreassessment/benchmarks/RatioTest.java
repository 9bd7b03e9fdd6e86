package io.github.cadreassessment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void median_ofOddAndEvenNumbers_isTheMiddle() {
        assertThat(Ratio.median(new double[] {3, 1, 2})).isEqualTo(2);
        assertThat(Ratio.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
    }

    @Test
    void ratio_ofRunsThatTookTurns_isTheMedianOfTheirRatiosWithItsBounds() {
        Ratio ratio = Ratio.of(new double[] {20, 30, 44, 19, 21}, new double[] {10, 10, 20, 10, 10});

        assertThat(ratio.median()).isCloseTo(2.1, within(1e-9));
        assertThat(ratio.low()).isCloseTo(1.9, within(1e-9));
        assertThat(ratio.high()).isCloseTo(3.0, within(1e-9));
    }

    @Test
    void ratio_ofEqualRuns_isOneWithoutDoubt() {
        assertThat(Ratio.of(new double[] {7, 7, 7}, new double[] {7, 7, 7})).isEqualTo(new Ratio(1, 1, 1));
    }
}
