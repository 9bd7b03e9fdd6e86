package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.RankTerms;
import io.github.cadreassessment.core.time.Stint;
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
        List<Stint> clerk = derived.from(Rank.FIRST_CLERK, Rank.FIRST_INSPECTOR);
        values.put(
                "time-from-first-clerk",
                StintValues.total(file, clerk, derived.ranks.isWhole(), "time-from-first-clerk")
                        .known(derived.ranks.gaps(clerk).list()));
        values.put("time-below-township-principal", derived.belowTownshipPrincipal(posts));
        for (PostLevel level : PostLevel.values()) {
            if (level != PostLevel.STAFF) {
                String term = RankTerms.timeAt(level);
                values.put(term, timeAt(posts, level.ordinal(), term));
            }
        }
    }

    private List<Stint> from(Rank lowest, Rank highest) {
        List<Stint> stints = new ArrayList<>();
        for (int rank = lowest.ordinal(); rank <= highest.ordinal(); rank++) {
            stints.addAll(ranks.at(rank + 1));
        }
        return stints;
    }

    private Known belowTownshipPrincipal(Ladder posts) {
        List<Stint> held = posts.at(PostLevel.TOWNSHIP_DEPUTY.ordinal());
        List<Stint> ranked = from(Rank.FOURTH_PRINCIPAL_CLERK, Rank.THIRD_PRINCIPAL_CLERK);
        List<Stint> both = new ArrayList<>(held);
        both.addAll(ranked);
        boolean whole = posts.isWhole() && ranks.isWhole();
        Gaps gaps = posts.gaps(held).and(ranks.gaps(ranked));
        return StintValues.total(file, both, whole, "time-below-township-principal")
                .known(gaps.list());
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
