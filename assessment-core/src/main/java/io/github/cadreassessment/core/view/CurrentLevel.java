package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PostLevel;
import java.util.EnumSet;
import java.util.Set;

/**
 * The level of the highest post held now: what it can be.
 *
 * @param least the highest level of the posts that are certainly held; staff level where none is
 * @param possible every level that it can be
 */
record CurrentLevel(PostLevel least, Set<PostLevel> possible) {
    static CurrentLevel of(CaseFile file) {
        Ladder<?> posts = file.posts();
        Set<PostLevel> possible = EnumSet.noneOf(PostLevel.class);
        for (PostLevel level : PostLevel.values()) {
            if ((posts.possible() & (1L << level.ordinal())) != 0) {
                possible.add(level);
            }
        }
        return new CurrentLevel(PostLevel.values()[posts.least()], possible);
    }
}
