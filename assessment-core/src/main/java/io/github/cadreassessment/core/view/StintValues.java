package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.time.StintTotal;
import java.util.List;

/** Bounds over the stints of one history. */
final class StintValues {
    private StintValues() {}

    /** The total time of these before as-of, counted as {@code term} says. */
    static Bounds total(CaseFile file, List<Stint> stints, boolean whole, String term) {
        if (whole) {
            return Bounds.of(StintTotal.total(stints, file.asOf(), file.notBefore(), file.convention(term)));
        }
        long least = StintTotal.leastWithMore(stints, file.asOf(), file.notBefore(), file.convention(term))
                .toTicks();
        return new Bounds(least, least).openUnless(false);
    }

    /** Whether a date is missing of a stint that may have begun; of one that was cut off, it is the record that is. */
    static boolean lackDates(CaseFile file, List<Stint> stints) {
        for (Stint stint : stints) {
            if (!stint.isExact()
                    && !PlausibleRecords.isCutOff(stint)
                    && Moment.begun(stint, file.asOf()) != Truth.FALSE) {
                return true;
            }
        }
        return false;
    }
}
