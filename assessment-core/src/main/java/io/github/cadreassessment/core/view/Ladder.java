package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The steps of a ladder that somebody has stood on, and those that can be the present one: the highest that is held now.
 * Step 0 is held by whoever holds no other: staff level, or no rank.
 */
final class Ladder {
    private final CaseFile file;
    private final History<?> history;
    private final Fact wholeFact;
    private final Fact datesFact;
    private final List<Rung> rungs;
    private final int least;
    private final SortedSet<Integer> possible = new TreeSet<>();

    /** One stint on one step. */
    record Rung(int step, Stint stint) {}

    private Ladder(CaseFile file, History<?> history, List<Rung> rungs, int top, Fact wholeFact, Fact datesFact) {
        this.file = file;
        this.history = history;
        this.rungs = rungs;
        this.wholeFact = wholeFact;
        this.datesFact = datesFact;
        int highest = 0;
        for (Rung rung : rungs) {
            if (Moment.current(rung.stint(), file.asOf()) == Truth.TRUE) {
                highest = Math.max(highest, rung.step());
            }
        }
        this.least = highest;
        possible.add(least);
        for (int step = least + 1; step <= top; step++) {
            if (!isWhole() || mayBeHeld(step)) {
                possible.add(step);
            }
        }
    }

    private boolean mayBeHeld(int step) {
        return rungs.stream()
                .anyMatch(rung -> rung.step() == step
                        && Moment.current(rung.stint(), file.asOf()).canHold());
    }

    static Ladder ofPosts(CaseFile file) {
        List<Rung> rungs = file.cadre().posts().rows().stream()
                .map(post -> new Rung(post.level().ordinal(), post.stint()))
                .toList();
        int top = PostLevel.values().length - 1;
        return new Ladder(file, file.cadre().posts(), rungs, top, Fact.POSTS, Fact.POST_DATES);
    }

    static Ladder ofRanks(CaseFile file) {
        List<Rung> rungs = file.cadre().ranks().rows().stream()
                .map(row -> new Rung(row.rank().ordinal() + 1, row.stint()))
                .toList();
        return new Ladder(file, file.cadre().ranks(), rungs, Rank.values().length, Fact.RANKS, Fact.RANK_DATES);
    }

    boolean isWhole() {
        return history.covers(file.asOf());
    }

    /** The highest step that is certainly held. */
    int least() {
        return least;
    }

    /** Every step that the present one can be. */
    SortedSet<Integer> possible() {
        return possible;
    }

    /** The stints on this step. */
    List<Stint> at(int step) {
        return rungs.stream()
                .filter(rung -> rung.step() == step)
                .map(Rung::stint)
                .toList();
    }

    /** The total time on this step. */
    Bounds total(int step, String term) {
        return StintValues.total(file, at(step), isWhole(), term);
    }

    /** The total time on the present step. */
    Bounds totalNow(String term) {
        Bounds bounds = total(least, term);
        for (int step : possible) {
            bounds = bounds.or(total(step, term));
        }
        return bounds;
    }

    /** What is missing of what says which step is the present one, and how long it has been. */
    Gaps gapsNow() {
        List<Stint> read = new ArrayList<>();
        for (Rung rung : rungs) {
            if (rung.step() >= least) {
                read.add(rung.stint());
            }
        }
        return gaps(read);
    }

    /** What is missing of these stints. */
    Gaps gaps(List<Stint> read) {
        return Gaps.of(history, file.asOf(), wholeFact)
                .contradictory(datesFact, file.contradicts(datesFact))
                .notRecorded(datesFact, StintValues.lackDates(file, read));
    }
}
