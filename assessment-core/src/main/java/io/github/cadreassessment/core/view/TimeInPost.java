package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.known.Truth;

/** How long the post now held at the highest level has been held; of several, the one that began first. */
final class TimeInPost {
    private static final String TERM = "current-post-duration";

    private TimeInPost() {}

    static Bounds bounds(CaseFile file, CurrentLevel level) {
        if (!file.cadre().posts().covers(file.asOf())) {
            // A post that is not on file may be the higher one, and may have begun yesterday.
            return Bounds.ANY;
        }
        Bounds held = Bounds.NONE;
        for (Post post : file.cadre().posts().rows()) {
            if (post.level() == level.least()) {
                held = longer(held, file, post);
            }
        }
        for (Post post : file.cadre().posts().rows()) {
            if (post.level().compareTo(level.least()) > 0
                    && Moment.current(post.stint(), file.asOf()).canHold()) {
                held = held.or(Bounds.of(file.elapsedSince(post.stint().from(), TERM)));
            }
        }
        return held;
    }

    private static Bounds longer(Bounds held, CaseFile file, Post post) {
        Truth current = Moment.current(post.stint(), file.asOf());
        if (current == Truth.FALSE) {
            return held;
        }
        Bounds bounds = Bounds.of(file.elapsedSince(post.stint().from(), TERM));
        long low = current == Truth.TRUE ? bounds.low() : 0;
        return new Bounds(Math.max(held.low(), low), Math.max(held.high(), bounds.high()));
    }
}
