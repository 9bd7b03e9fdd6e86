package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.RankTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Derives the terms about ranks, and the time at each level of post and at each rank. */
final class RankValues {
    private final CaseFile file;
    private final Ladder ranks;

    private RankValues(CaseFile file) {
        this.file = file;
        this.ranks = Ladder.ofRanks(file);
    }

    static void add(CaseFile file, Map<String, Known> values) {
        RankValues derived = new RankValues(file);
        values.put("current-rank", derived.current());
        values.put(
                "current-rank-duration",
                derived.ranks
                        .totalNow("current-rank-duration")
                        .known(derived.ranks.gapsNow().list()));
        values.put("target-rank", derived.target());
        values.put("rank-jump", derived.jump());
        for (Rank rank : Rank.values()) {
            String term = RankTerms.timeAt(rank);
            values.put(term, timeAt(derived.ranks, rank.ordinal() + 1, term));
        }
        Ladder posts = Ladder.ofPosts(file);
        for (PostLevel level : PostLevel.values()) {
            if (level != PostLevel.STAFF) {
                String term = RankTerms.timeAt(level);
                values.put(term, timeAt(posts, level.ordinal(), term));
            }
        }
    }

    private static Known timeAt(Ladder ladder, int step, String term) {
        return ladder.total(step, term).known(ladder.gaps(ladder.at(step)).list());
    }

    private Known current() {
        List<String> codes = new ArrayList<>();
        for (int step : ranks.possible()) {
            codes.add(step == 0 ? RankTerms.NO_RANK : Rank.values()[step - 1].name());
        }
        return new Known.Choice(codes, ranks.gapsNow().list());
    }

    private List<Rank> targets() {
        return file.question().targetRank().map(List::of).orElse(List.of(Rank.values()));
    }

    private Known target() {
        return new Known.Choice(targets().stream().map(Rank::name).toList(), asked(Gaps.none()));
    }

    private Known jump() {
        long low = Long.MAX_VALUE;
        long high = 0;
        for (Rank target : targets()) {
            for (int step : ranks.possible()) {
                long jump = Math.max(0, target.ordinal() - step);
                low = Math.min(low, jump);
                high = Math.max(high, jump);
            }
        }
        return new Bounds(low, high).known(asked(ranks.gapsNow()));
    }

    private List<MissingFact> asked(Gaps gaps) {
        return gaps.notRecorded(Fact.ASKED_RANK, file.question().targetRank().isEmpty())
                .list();
    }
}
