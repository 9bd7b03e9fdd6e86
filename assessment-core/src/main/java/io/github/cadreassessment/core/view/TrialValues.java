package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import java.util.List;

/** Derives the terms about the trial period and the last promotion. */
final class TrialValues {
    private static final String PROMOTED = "last-promotion-duration";
    private static final String TRIAL = "trial-duration";

    private TrialValues() {}

    static void addTo(TermDerivations terms) {
        terms.put("on-trial", TrialValues::onTrial);
        terms.put("trial-start-date", file -> PersonValues.day(file.cadre().trialStart(), Fact.TRIAL_START));
        terms.put(
                TRIAL,
                file -> Bounds.of(file.elapsedSince(file.cadre().trialStart(), TRIAL))
                        .known(List.of(MissingFact.notRecorded(Fact.TRIAL_START))));
        terms.put(
                PROMOTED,
                file -> sincePromotion(file, file.posts())
                        .known(file.posts().gapsNow().list()));
    }

    private static Known onTrial(CaseFile file) {
        Boolean mark = file.cadre().onTrial();
        Truth recorded = mark == null ? Truth.UNKNOWN : Truth.of(mark);
        Truth ended = Moment.isBefore(file.cadre().trialLastDay(), file.asOf());
        Truth onTrial = recorded.and(ended.not());
        return new Known.Flag(
                onTrial.canHold(),
                onTrial.canFail(),
                Gaps.none()
                        .notRecorded(Fact.TRIAL_MARK, mark == null)
                        .notRecorded(Fact.TRIAL_LAST_DAY, ended == Truth.UNKNOWN)
                        .list());
    }

    private static Bounds sincePromotion(CaseFile file, Ladder posts) {
        if (!posts.isWhole()) {
            // A post that is not on file may be the higher one, or the first of its level.
            return Bounds.ANY;
        }
        Bounds bounds = sinceFirst(file, posts, posts.least());
        for (int step : posts.possible()) {
            bounds = bounds.or(sinceFirst(file, posts, step));
        }
        return bounds;
    }

    /** The time since the first of the posts on this step began. */
    private static Bounds sinceFirst(CaseFile file, Ladder posts, int step) {
        Bounds longest = Bounds.NONE;
        for (Stint stint : posts.at(step)) {
            Truth begun = Moment.begun(stint, file.asOf());
            if (begun.canHold()) {
                Bounds time = Bounds.of(file.elapsedSince(stint.from(), PROMOTED));
                long low = begun == Truth.TRUE ? time.low() : 0;
                longest = new Bounds(Math.max(longest.low(), low), Math.max(longest.high(), time.high()));
            }
        }
        return longest;
    }
}
