package io.github.cadreassessment.benchmarks;

import java.util.Arrays;
import java.util.Random;

/**
 * How many times as fast one is as another, from runs that took turns.
 *
 * @param median the median of the ratios of the runs that were next to each other
 * @param low the lower 95 % bound of that median, by drawing the runs again 10,000 times with a fixed seed
 * @param high the upper bound
 */
record Ratio(double median, double low, double high) {
    private static final int DRAWS = 10_000;
    private static final double TAIL = 0.025;

    /** The ratio of runs that took turns; both have as many. */
    static Ratio of(double[] one, double[] other) {
        double[] ratios = new double[one.length];
        Arrays.setAll(ratios, i -> one[i] / other[i]);
        Random random = new Random(20261124L);
        double[] medians = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] again = new double[ratios.length];
            Arrays.setAll(again, i -> ratios[random.nextInt(ratios.length)]);
            medians[draw] = median(again);
        }
        Arrays.sort(medians);
        return new Ratio(median(ratios), medians[(int) (TAIL * DRAWS)], medians[(int) ((1 - TAIL) * DRAWS) - 1]);
    }

    static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
