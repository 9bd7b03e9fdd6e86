package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.List;

/** Derives the terms about the trial period and the last promotion. */
final class TrialValues {
    private static final String PROMOTED = "last-promotion-duration";
    private static final String TRIAL = "trial-duration";

    private TrialValues() {}

    static void addTo(TermDerivations terms) {
        terms.flag("on-trial", TrialValues::onTrial, TrialValues::gapsOfTrial);
        terms.range(
                "trial-start-date",
                (file, out) -> PersonValues.setDay(file.cadre().trialStart(), out),
                file -> List.of(MissingFact.notRecorded(Fact.TRIAL_START)));
        terms.range(
                TRIAL,
                (file, out) -> file.setElapsedSince(file.cadre().trialStart(), TRIAL, out),
                file -> List.of(MissingFact.notRecorded(Fact.TRIAL_START)));
        terms.range(
                PROMOTED,
                TrialValues::sincePromotion,
                file -> file.posts().gapsNow().list());
    }

    private static Truth onTrial(CaseFile file) {
        Boolean mark = file.cadre().onTrial();
        Truth recorded = mark == null ? Truth.UNKNOWN : Truth.of(mark.booleanValue());
        return recorded.and(ended(file).not());
    }

    private static Truth ended(CaseFile file) {
        return Moment.isBefore(file.cadre().trialLastDay(), file.asOf());
    }

    private static List<MissingFact> gapsOfTrial(CaseFile file) {
        return Gaps.none()
                .notRecorded(Fact.TRIAL_MARK, file.cadre().onTrial() == null)
                .notRecorded(Fact.TRIAL_LAST_DAY, ended(file) == Truth.UNKNOWN)
                .list();
    }

    private static void sincePromotion(CaseFile file, Workings out) {
        Ladder<Post> posts = file.posts();
        if (!posts.isWhole()) {
            // A post that is not on file may be the higher one, or the first of its level.
            out.set(0, Known.NO_HIGH);
            return;
        }
        long low = Long.MAX_VALUE;
        long high = 0;
        for (long rest = posts.possible(); rest != 0; rest &= rest - 1) {
            sinceFirst(file, Long.numberOfTrailingZeros(rest), out);
            low = Math.min(low, out.low());
            high = Math.max(high, out.high());
        }
        out.set(low, high);
    }

    /** The time since the first of the posts at this level began. */
    private static void sinceFirst(CaseFile file, int level, Workings out) {
        long low = 0;
        long high = 0;
        List<Post> rows = file.cadre().posts().rows();
        for (int i = 0; i < rows.size(); i++) {
            Post post = rows.get(i);
            Truth begun = post.level().ordinal() == level ? Moment.begun(post.stint(), file.asOf()) : Truth.FALSE;
            if (begun.canHold()) {
                file.setElapsedSince(post.stint().from(), PROMOTED, out);
                low = begun == Truth.TRUE ? Math.max(low, out.low()) : low;
                high = Math.max(high, out.high());
            }
        }
        out.set(low, high);
    }
}
