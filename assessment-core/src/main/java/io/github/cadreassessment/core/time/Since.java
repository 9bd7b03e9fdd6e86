package io.github.cadreassessment.core.time;

import java.time.LocalDate;

/** How much time has passed since a date that may be known in part. */
public final class Since {
    private Since() {}

    /** The time from {@code since} to the morning of {@code asOf}; none where that is not before as-of. */
    public static ElapsedRange elapsed(PartialDate since, LocalDate asOf, CountingConvention convention) {
        LocalDate earliest =
                since.earliest().isBefore(LocalDate.of(-9999, 1, 1)) ? LocalDate.of(-9999, 1, 1) : since.earliest();
        LocalDate latest = since.latest().isAfter(asOf) ? asOf : since.latest();
        return new ElapsedRange(
                convention.elapsed(latest, asOf, false),
                convention.elapsed(earliest.isAfter(asOf) ? asOf : earliest, asOf, false));
    }

    /**
     * Completed years of age on {@code asOf}, by anniversary; somebody born on 29 February completes a year on 28
     * February where there is no 29th.
     */
    public static int age(LocalDate birth, LocalDate asOf) {
        return CountingConvention.DAY_ANNIV.elapsed(birth, asOf, false).months() / 12;
    }
}
