package io.github.cadreassessment.core.time;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How one calendar year lies in stints, whose dates may be known in part. Immutable and thread-safe.
 *
 * <p>For years that are over on the date asked about only: a running stint reaches through the year once it began.
 */
public final class StintYear {
    private final LocalDate first;
    private final LocalDate last;
    private final List<Stint> stints;

    private StintYear(LocalDate first, List<Stint> stints) {
        this.first = first;
        this.last = first.plusYears(1).minusDays(1);
        this.stints = stints;
    }

    /** The calendar year {@code year} in {@code stints}. */
    public static StintYear of(Collection<Stint> stints, int year) {
        return new StintYear(LocalDate.of(year, 1, 1), List.copyOf(stints));
    }

    /** Whether a day of the year can lie in a stint. */
    public boolean canTouch() {
        return stints.stream().anyMatch(this::canTouch);
    }

    /** Whether a day of the year certainly lies in a stint. */
    public boolean mustTouch() {
        return stints.stream().anyMatch(this::mustTouch);
    }

    /** Whether every day of the year can lie in a stint. */
    public boolean canFill() {
        return fills(true);
    }

    /** Whether every day of the year certainly lies in a stint. */
    public boolean mustFill() {
        return fills(false);
    }

    /**
     * The parts of the stints that lie in the year.
     *
     * @param counts whether the year certainly counts; if not, no day of the parts is certain
     */
    public List<Stint> parts(boolean counts) {
        List<Stint> parts = new ArrayList<>();
        for (Stint stint : stints) {
            if (counts && mustTouch(stint)) {
                parts.add(Stint.between(
                        PartialDate.between(stint.from().earliest(), latestStart(stint))
                                .clampedTo(first, last),
                        PartialDate.between(earliestEnd(stint), latestEnd(stint))
                                .clampedTo(first, last)));
            } else if (canTouch(stint)) {
                LocalDate from = later(stint.from().earliest(), first);
                LocalDate end = earlier(latestEnd(stint), last);
                // Begins after it can end, so that no day is certain.
                parts.add(Stint.between(PartialDate.between(from, end.plusDays(1)), PartialDate.between(from, end)));
            }
        }
        return parts;
    }

    private boolean canTouch(Stint stint) {
        return !stint.from().earliest().isAfter(last) && !latestEnd(stint).isBefore(first);
    }

    private boolean mustTouch(Stint stint) {
        return !latestStart(stint).isAfter(last) && !earliestEnd(stint).isBefore(first);
    }

    private boolean fills(boolean possibly) {
        RangeSet<LocalDate> days = TreeRangeSet.create();
        for (Stint stint : stints) {
            LocalDate from = later(possibly ? stint.from().earliest() : latestStart(stint), first);
            LocalDate end = earlier(possibly ? latestEnd(stint) : earliestEnd(stint), last);
            if (!from.isAfter(end)) {
                days.add(Range.closedOpen(from, end.plusDays(1)));
            }
        }
        return days.encloses(Range.closedOpen(first, last.plusDays(1)));
    }

    private static LocalDate latestStart(Stint stint) {
        return earlier(stint.from().latest(), latestEnd(stint));
    }

    private static LocalDate earliestEnd(Stint stint) {
        return stint.running()
                ? LocalDate.MAX
                : later(stint.lastDay().earliest(), stint.from().earliest());
    }

    private static LocalDate latestEnd(Stint stint) {
        return stint.running() ? LocalDate.MAX : stint.lastDay().latest();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
