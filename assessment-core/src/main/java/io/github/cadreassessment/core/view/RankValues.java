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

/** Derives the terms about ranks, and the time at each level of post and at each rank. */
final class RankValues {
    private final CaseFile file;
    private final Ladder ranks;

    private RankValues(CaseFile file) {
        this.file = file;
        this.ranks = file.ranks();
    }

    static void addTo(TermDerivations terms) {
        terms.put("current-rank", file -> new RankValues(file).current());
        terms.put(
                "current-rank-duration",
                file -> file.ranks()
                        .totalNow("current-rank-duration")
                        .known(file.ranks().gapsNow().list()));
        terms.put("target-rank", file -> new RankValues(file).target());
        terms.put("rank-jump", file -> new RankValues(file).jump());
        for (Rank rank : Rank.values()) {
            String term = RankTerms.timeAt(rank);
            terms.put(term, file -> timeAt(file.ranks(), rank.ordinal() + 1, term));
        }
        terms.put("time-from-first-clerk", file -> new RankValues(file).fromFirstClerk());
        terms.put("time-below-township-principal", file -> new RankValues(file).belowTownshipPrincipal(file.posts()));
        for (PostLevel level : PostLevel.values()) {
            if (level != PostLevel.STAFF) {
                String term = RankTerms.timeAt(level);
                terms.put(term, file -> timeAt(file.posts(), level.ordinal(), term));
            }
        }
    }

    private Known fromFirstClerk() {
        List<Stint> clerk = from(Rank.FIRST_CLERK, Rank.FIRST_INSPECTOR);
        return StintValues.total(file, clerk, ranks.isWhole(), "time-from-first-clerk")
                .known(ranks.gaps(clerk).list());
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
