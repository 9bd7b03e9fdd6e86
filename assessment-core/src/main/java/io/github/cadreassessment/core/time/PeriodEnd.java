package io.github.cadreassessment.core.time;

import java.time.LocalDate;

/** How the last day of an effect period of whole months is found. */
public enum PeriodEnd {
    /** The first day counts: the last day is the day before the anniversary. */
    START_COUNTS {
        @Override
        public LocalDate lastDay(LocalDate start, int months) {
            return start.plusMonths(months).minusDays(1);
        }
    },
    /** The first day does not count: the last day is the anniversary, or the last day of its month. */
    START_EXCLUDED {
        @Override
        public LocalDate lastDay(LocalDate start, int months) {
            return start.plusMonths(months);
        }
    };

    /** The last day of a period of {@code months} that starts on {@code start}. */
    public abstract LocalDate lastDay(LocalDate start, int months);
}
