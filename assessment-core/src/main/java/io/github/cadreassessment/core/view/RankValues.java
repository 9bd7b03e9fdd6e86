package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.RankTerms;
import io.github.cadreassessment.core.time.StintTotal;
import java.util.List;
import java.util.function.Function;

/** Derives the terms about ranks, and the time at each level of post and at each rank. */
final class RankValues {
    private static final String BELOW_PRINCIPAL = "time-below-township-principal";
    private static final long DEPUTY = 1L << PostLevel.TOWNSHIP_DEPUTY.ordinal();
    private static final long CLERKS_OF_DEPUTIES = from(Rank.FOURTH_PRINCIPAL_CLERK, Rank.THIRD_PRINCIPAL_CLERK);

    private RankValues() {}

    static void addTo(TermDerivations terms) {
        terms.word(
                "current-rank",
                file -> file.ranks().possible(),
                file -> file.ranks().gapsNow().list());
        terms.range(
                "current-rank-duration",
                (file, out) -> file.ranks().totalNow("current-rank-duration", out),
                file -> file.ranks().gapsNow().list());
        terms.word("target-rank", RankValues::targets, file -> asked(file, Gaps.none()));
        terms.range(
                "rank-jump", RankValues::jump, file -> asked(file, file.ranks().gapsNow()));
        for (Rank rank : Rank.values()) {
            addTimeAt(terms, RankTerms.timeAt(rank), CaseFile::ranks, step(rank));
        }
        addTimeAt(terms, "time-from-first-clerk", CaseFile::ranks, from(Rank.FIRST_CLERK, Rank.FIRST_INSPECTOR));
        terms.range(
                BELOW_PRINCIPAL,
                RankValues::belowTownshipPrincipal,
                file -> file.posts()
                        .gaps(file.posts().on(DEPUTY))
                        .and(file.ranks().gaps(file.ranks().on(CLERKS_OF_DEPUTIES)))
                        .list());
        for (PostLevel level : PostLevel.values()) {
            if (level != PostLevel.STAFF) {
                addTimeAt(terms, RankTerms.timeAt(level), CaseFile::posts, 1L << level.ordinal());
            }
        }
    }

    /** The time on any of these steps together. */
    private static void addTimeAt(
            TermDerivations terms, String term, Function<CaseFile, Ladder<?>> ladder, long steps) {
        terms.range(term, (file, out) -> ladder.apply(file).total(steps, term, out), file -> {
            Ladder<?> own = ladder.apply(file);
            return own.gaps(own.on(steps)).list();
        });
    }

    private static long step(Rank rank) {
        return 1L << (rank.ordinal() + 1);
    }

    private static long from(Rank lowest, Rank highest) {
        long steps = 0;
        for (int rank = lowest.ordinal(); rank <= highest.ordinal(); rank++) {
            steps |= step(Rank.values()[rank]);
        }
        return steps;
    }

    private static void belowTownshipPrincipal(CaseFile file, Workings out) {
        StintTotal total = out.stints(file, BELOW_PRINCIPAL);
        file.posts().addTo(total, DEPUTY);
        file.ranks().addTo(total, CLERKS_OF_DEPUTIES);
        out.setTotal(file.posts().isWhole() && file.ranks().isWhole());
    }

    /** The ranks that can be asked about, each as the bit of its step. */
    private static long targets(CaseFile file) {
        Rank rank = file.question().targetRank().orElse(null);
        return rank == null ? from(Rank.values()[0], Rank.values()[Rank.values().length - 1]) : step(rank);
    }

    private static void jump(CaseFile file, Workings out) {
        long targets = targets(file);
        long steps = file.ranks().possible();
        int nearest = Long.numberOfTrailingZeros(targets) - 1 - highest(steps);
        int farthest = highest(targets) - 1 - Long.numberOfTrailingZeros(steps);
        out.set(Math.max(0, nearest), Math.max(0, farthest));
    }

    private static int highest(long steps) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(steps);
    }

    private static List<MissingFact> asked(CaseFile file, Gaps gaps) {
        return gaps.notRecorded(Fact.ASKED_RANK, file.question().targetRank().isEmpty())
                .list();
    }
}
