package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one score: its items are whole numbers, each stands there once, and the shares are 100 together. */
final class ScoreCheck {
    private static final long MOST = 999;
    private static final long WHOLE = 100;

    private final TermCatalogue catalogue;
    private final Complaints complaints;

    ScoreCheck(TermCatalogue catalogue, Complaints complaints) {
        this.catalogue = catalogue;
        this.complaints = complaints;
    }

    /** The score; {@code null} where a complaint is made of it. */
    @Nullable
    Score check(Statement score) {
        List<Score.Item> items = new ArrayList<>();
        Set<String> terms = new HashSet<>();
        long sum = 0;
        boolean sound = true;
        for (Statement line : score.children(LineForm.SHARE)) {
            Share share = line.captures().get("share", Share.class);
            sum += share.percent();
            if (isSound(share, line, terms)) {
                items.add(
                        new Score.Item((int) share.percent(), share.term(), (int) share.points(), (int) share.most()));
            } else {
                sound = false;
            }
        }
        if (sum != WHOLE && !score.isDamaged()) {
            complaints.add(
                    Complaint.WEIGHTS, score.span(), Text.NONE, score.captures().text("id"), sum);
        }
        return sound && sum == WHOLE && !score.isDamaged() ? new Score(items) : null;
    }

    private boolean isSound(Share share, Statement line, Set<String> terms) {
        Term term = catalogue.require(share.term());
        String words = term.phrase().in(complaints.language());
        if (!Score.isCountable(term)) {
            complaints.add(Complaint.NOT_COUNTABLE, line.span(), Text.NONE, words);
            return false;
        }
        if (!terms.add(share.term())) {
            complaints.add(Complaint.SCORED_TWICE, line.span(), new Text("请只留一行", "keep one of them"), words);
            return false;
        }
        if (share.points() == 0 || Math.abs(share.points()) > MOST || share.most() < 1 || share.most() > MOST) {
            complaints.add(Complaint.POINTS_RANGE, line.span(), Text.NONE);
            return false;
        }
        return true;
    }
}
