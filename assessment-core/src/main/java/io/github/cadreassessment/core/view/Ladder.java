package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.time.StintTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The steps of a ladder that somebody has stood on, and those that can be the present one: the highest that is held now.
 * Step 0 is held by whoever holds no other: staff level, or no rank.
 *
 * @param <T> what a row of the history is
 */
final class Ladder<T> {
    private final CaseFile file;
    private final Kind<T> kind;
    private final History<T> history;
    private final int least;
    private final long possible;

    /** What ladders of one kind share. */
    private record Kind<T>(ToIntFunction<T> step, Function<T, Stint> stint, int top, Fact whole, Fact dates) {}

    private static final Kind<Post> POSTS = new Kind<>(
            post -> post.level().ordinal(), Post::stint, PostLevel.values().length - 1, Fact.POSTS, Fact.POST_DATES);
    private static final Kind<RankStint> RANKS = new Kind<>(
            row -> row.rank().ordinal() + 1, RankStint::stint, Rank.values().length, Fact.RANKS, Fact.RANK_DATES);

    private Ladder(CaseFile file, Kind<T> kind, History<T> history) {
        this.file = file;
        this.kind = kind;
        this.history = history;
        int highest = 0;
        long held = 0;
        List<T> rows = history.rows();
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            Truth current = Moment.current(kind.stint().apply(row), file.asOf());
            int step = kind.step().applyAsInt(row);
            highest = current == Truth.TRUE ? Math.max(highest, step) : highest;
            held |= current.canHold() ? 1L << step : 0;
        }
        this.least = highest;
        long above = (-1L << (highest + 1)) & ((2L << kind.top()) - 1);
        this.possible = (1L << highest) | (above & (isWhole() ? held : -1L));
    }

    static Ladder<Post> ofPosts(CaseFile file) {
        return new Ladder<>(file, POSTS, file.cadre().posts());
    }

    static Ladder<RankStint> ofRanks(CaseFile file) {
        return new Ladder<>(file, RANKS, file.cadre().ranks());
    }

    boolean isWhole() {
        return history.covers(file.asOf());
    }

    /** The highest step that is certainly held. */
    int least() {
        return least;
    }

    /** Every step that the present one can be, each as the bit of its number. */
    long possible() {
        return possible;
    }

    /** The stints on this step. */
    List<Stint> at(int step) {
        return on(1L << step);
    }

    /** The stints on these steps. */
    List<Stint> on(long steps) {
        List<Stint> stints = new ArrayList<>();
        for (T row : history.rows()) {
            if (isOn(row, steps)) {
                stints.add(kind.stint().apply(row));
            }
        }
        return stints;
    }

    private boolean isOn(T row, long steps) {
        return (steps & (1L << kind.step().applyAsInt(row))) != 0;
    }

    /** Adds the stints on these steps. */
    void addTo(StintTotal total, long steps) {
        List<T> rows = history.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (isOn(rows.get(i), steps)) {
                total.add(kind.stint().apply(rows.get(i)));
            }
        }
    }

    /** Works out the total time on these steps together. */
    void total(long steps, String term, Workings out) {
        addTo(out.stints(file, term), steps);
        out.setTotal(isWhole());
    }

    /** Works out the total time on the present step. */
    void totalNow(String term, Workings out) {
        totalOnOne(possible, term, out);
    }

    /** Works out the total time on one of these steps, at least one, whichever it is. */
    void totalOnOne(long steps, String term, Workings out) {
        long low = Long.MAX_VALUE;
        long high = 0;
        for (long rest = steps; rest != 0; rest &= rest - 1) {
            total(Long.lowestOneBit(rest), term, out);
            low = Math.min(low, out.low());
            high = Math.max(high, out.high());
        }
        out.set(low, high);
    }

    /** What is missing of what says which step is the present one, and how long it has been. */
    Gaps gapsNow() {
        return gaps(on(-1L << least));
    }

    /** What is missing of these stints. */
    Gaps gaps(List<Stint> read) {
        return Gaps.of(history, file.asOf(), kind.whole())
                .contradictory(kind.dates(), file.contradicts(kind.dates()))
                .notRecorded(kind.dates(), StintValues.lackDates(file, read));
    }
}
