package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Truth;
import java.util.HashSet;
import java.util.Set;

/** Counts the different positions held at a level; posts whose position is not recorded may be one and the same. */
final class Positions {
    private Positions() {}

    static Bounds at(CaseFile file, PostLevel level) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        int unrecorded = 0;
        boolean anyCertain = false;
        for (Post post : file.cadre().posts().rows()) {
            Truth begun = Moment.begun(post.stint(), file.asOf());
            if (post.level() != level || begun == Truth.FALSE) {
                continue;
            }
            anyCertain |= begun == Truth.TRUE;
            String position = post.position();
            if (position == null) {
                unrecorded++;
            } else {
                possible.add(position);
                if (begun == Truth.TRUE) {
                    certain.add(position);
                }
            }
        }
        int low = Math.max(certain.size(), anyCertain ? 1 : 0);
        return new Bounds(low, possible.size() + unrecorded)
                .openUnless(file.cadre().posts().covers(file.asOf()));
    }

    /** Whether the position of a post at one of these levels that may have begun is not recorded. */
    static boolean anyUnrecorded(CaseFile file, Set<PostLevel> levels) {
        for (Post post : file.cadre().posts().rows()) {
            if (levels.contains(post.level())
                    && post.position() == null
                    && Moment.begun(post.stint(), file.asOf()).canHold()) {
                return true;
            }
        }
        return false;
    }
}
