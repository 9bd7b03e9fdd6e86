package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;

/** Where things stand on the morning of a day: what is dated that day or later has not happened yet. */
final class Moment {
    private Moment() {}

    /** Whether {@code date} is before {@code asOf}. */
    static Truth isBefore(PartialDate date, LocalDate asOf) {
        return Truth.of(date.earliest().isBefore(asOf), !date.latest().isBefore(asOf));
    }

    /** Whether {@code date} is a day of {@code year} before {@code asOf}. */
    static Truth inYear(PartialDate date, int year, LocalDate asOf) {
        return within(date, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .and(isBefore(date, asOf));
    }

    /** Whether {@code date} is a day from {@code first} to {@code last}. */
    static Truth within(PartialDate date, LocalDate first, LocalDate last) {
        boolean can = !date.latest().isBefore(first) && !date.earliest().isAfter(last);
        boolean must = !date.earliest().isBefore(first) && !date.latest().isAfter(last);
        return Truth.of(can, !must);
    }

    /** Whether something that happened by {@code end} at the latest happened before {@code asOf}. */
    static Truth isBefore(PartialDate date, PartialDate end, LocalDate asOf) {
        return end.latest().isBefore(asOf) ? Truth.TRUE : isBefore(date, asOf);
    }

    /** Whether the stint began. */
    static Truth begun(Stint stint, LocalDate asOf) {
        return isBefore(stint.from(), stint.lastDay(), asOf);
    }

    /** Whether the stint began and has not ended; its last day still belongs to it. */
    static Truth current(Stint stint, LocalDate asOf) {
        Truth ended = stint.running() ? Truth.FALSE : isBefore(stint.lastDay(), asOf);
        return begun(stint, asOf).and(ended.not());
    }
}
