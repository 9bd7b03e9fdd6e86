package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.time.CountingConvention;
import io.github.cadreassessment.core.time.ElapsedRange;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.StintTotal;
import java.time.LocalDate;

/**
 * Where the bounds of a term are worked out, without an object for each step. Not thread-safe; used again from term to term.
 */
final class Workings {
    private static final LocalDate LONG_AGO = LocalDate.of(-9999, 1, 1);

    private final StintTotal stints = new StintTotal();
    private long low;
    private long high;

    /** The least that it can be. */
    long low() {
        return low;
    }

    /** The greatest that it can be. */
    long high() {
        return high;
    }

    /** Sets the bounds. */
    Workings set(long least, long most) {
        low = least;
        high = most;
        return this;
    }

    /** Sets the bounds to those of the time since a date; none where that is not before as-of. */
    void setElapsedSince(PartialDate since, LocalDate asOf, CountingConvention convention) {
        LocalDate earliest = since.earliest().isBefore(LONG_AGO) ? LONG_AGO : since.earliest();
        set(convention.elapsedTicks(since.latest(), asOf, false), convention.elapsedTicks(earliest, asOf, false));
    }

    /** Sets the bounds. */
    void set(ElapsedRange range) {
        set(range.least().toTicks(), range.most().toTicks());
    }

    /** Starts to add up stints, by the convention of {@code term}. */
    StintTotal stints(CaseFile file, String term) {
        return stints.start(file.asOf(), file.notBefore(), file.convention(term));
    }

    /** Sets the bounds to those of the stints added up. */
    void setTotal(boolean whole) {
        if (whole) {
            set(stints.least(), stints.most());
        } else {
            set(stints.leastWithMore(), io.github.cadreassessment.core.known.Known.NO_HIGH);
        }
    }
}
