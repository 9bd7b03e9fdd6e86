package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Unit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads figures from rows by year, of which two that differ contradict each other. */
final class YearRows {
    /** A hundred percent, in ticks. */
    static final long WHOLE = 100L * Unit.PERCENT.ticks();

    private YearRows() {}

    /** What the rows of one year say; where they differ, either may be right. */
    static <T> Bounds sum(List<T> rows, Function<T, Bounds> amount, boolean whole, Fact fact, Gaps gaps) {
        if (rows.isEmpty()) {
            return Bounds.NONE.openUnless(whole);
        }
        return recorded(rows, amount, fact, gaps);
    }

    /** What the rows, at least one, say of one figure. */
    static <T> Bounds recorded(List<T> rows, Function<T, Bounds> amount, Fact fact, Gaps gaps) {
        Bounds first = amount.apply(rows.get(0));
        Bounds bounds = first;
        for (T row : rows) {
            Bounds other = amount.apply(row);
            gaps.notRecorded(fact, other.low() != other.high());
            gaps.contradictory(fact, !other.equals(first));
            bounds = bounds.or(other);
        }
        return bounds;
    }

    static Bounds amount(@Nullable Integer recorded) {
        return recorded == null ? Bounds.ANY : new Bounds(recorded, recorded);
    }

    /** {@code part} of {@code whole} in percent, rounded down to a hundredth; everything where the whole is none. */
    static Bounds percent(Bounds part, Bounds whole) {
        if (part.low() != part.high() || whole.low() != whole.high()) {
            return new Bounds(0, WHOLE);
        }
        long percent = whole.low() == 0 ? WHOLE : part.low() * WHOLE / whole.low();
        return new Bounds(percent, percent);
    }

    /** Points that must be recorded: a year without a row leaves them unknown, however whole the record is. */
    static <T> Known points(List<T> rows, Function<T, @Nullable Integer> points, Fact fact, Gaps gaps) {
        if (rows.isEmpty()) {
            return new Bounds(0, 100L * Unit.POINT.ticks())
                    .known(gaps.notRecorded(fact, true).list());
        }
        Bounds bounds = recorded(rows, row -> ticks(points.apply(row)), fact, gaps);
        return bounds.known(gaps.list());
    }

    private static Bounds ticks(@Nullable Integer points) {
        long ticks = Unit.POINT.ticks();
        return points == null ? new Bounds(0, 100 * ticks) : new Bounds(points * ticks, points * ticks);
    }
}
