package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Truth;
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
        PostLevel least = PostLevel.STAFF;
        for (Post post : file.cadre().posts().rows()) {
            if (Moment.current(post.stint(), file.asOf()) == Truth.TRUE
                    && post.level().compareTo(least) > 0) {
                least = post.level();
            }
        }
        if (!file.cadre().posts().covers(file.asOf())) {
            return new CurrentLevel(least, EnumSet.range(least, PostLevel.NATIONAL_PRINCIPAL));
        }
        Set<PostLevel> possible = EnumSet.of(least);
        for (Post post : file.cadre().posts().rows()) {
            if (Moment.current(post.stint(), file.asOf()).canHold()
                    && post.level().compareTo(least) > 0) {
                possible.add(post.level());
            }
        }
        return new CurrentLevel(least, possible);
    }
}
