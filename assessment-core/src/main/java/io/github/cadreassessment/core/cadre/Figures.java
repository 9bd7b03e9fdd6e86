package io.github.cadreassessment.core.cadre;

import org.jspecify.annotations.Nullable;

/** Checks the figures of rows by year. */
final class Figures {
    private Figures() {}

    static void requireNotNegative(String what, @Nullable Integer value, int year) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") of year (" + year
                    + ") must not be negative. Maybe the column was swapped.");
        }
    }

    static void requireAtMost(String what, @Nullable Integer value, @Nullable Integer most, int year) {
        requireNotNegative(what, value, year);
        if (value != null && most != null && value > most) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") of year (" + year
                    + ") must be at most " + most + ". Maybe the columns were swapped.");
        }
    }

    static void requireHalf(int half, int year) {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("The half (" + half + ") of year (" + year
                    + ") must be 1 or 2. Maybe a month stands in its place.");
        }
    }

    /** The sum of what is recorded of two figures. */
    static int sum(@Nullable Integer one, @Nullable Integer other) {
        return (one == null ? 0 : one) + (other == null ? 0 : other);
    }
}
