package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Derives the terms about the ballots of the year asked about. */
final class BallotValues {
    private static final Bounds ANY = new Bounds(0, YearRows.WHOLE);

    private final CaseFile file;
    private final History<Ballot> ballots;
    private final boolean whole;
    private final Map<BallotAspect, List<Ballot>> byAspect = new EnumMap<>(BallotAspect.class);
    private final Gaps gaps;
    private Bounds votes = Bounds.NONE;
    private Bounds satisfied = Bounds.NONE;
    private Bounds turnout = new Bounds(YearRows.WHOLE, YearRows.WHOLE);

    BallotValues(CaseFile file) {
        this.file = file;
        this.ballots = file.cadre().work().ballots();
        this.whole = ballots.covers(file.asOf());
        for (Ballot ballot : ballots.rows()) {
            if (ballot.year() == file.yearAsked()) {
                byAspect.computeIfAbsent(ballot.aspect(), aspect -> new ArrayList<>())
                        .add(ballot);
            }
        }
        this.gaps = Gaps.of(ballots, file.asOf(), Fact.BALLOTS).notRecorded(Fact.BALLOT_FIGURES, byAspect.isEmpty());
        byAspect.values().forEach(this::count);
        gaps.notRecorded(Fact.BALLOT_FIGURES, !voted());
    }

    private void count(List<Ballot> rows) {
        Bounds cast = figure(rows, ballot -> YearRows.amount(ballot.votes()));
        votes = votes.plus(cast);
        satisfied = satisfied.plus(figure(rows, ballot -> YearRows.amount(ballot.satisfied())));
        Bounds part = YearRows.percent(cast, figure(rows, ballot -> YearRows.amount(ballot.voters())));
        turnout = new Bounds(Math.min(turnout.low(), part.low()), Math.min(turnout.high(), part.high()));
    }

    private Bounds figure(List<Ballot> rows, Function<Ballot, Bounds> figure) {
        return YearRows.recorded(rows, figure, Fact.BALLOT_FIGURES, gaps);
    }

    /** Nobody voted: that nobody is satisfied is not known, and neither is that everybody is. */
    private boolean voted() {
        return votes.low() > 0;
    }

    private boolean isKnown() {
        return whole && !byAspect.isEmpty();
    }

    Known aspects() {
        int held = byAspect.size();
        return new Bounds(held, whole ? held : BallotAspect.values().length)
                .known(Gaps.of(ballots, file.asOf(), Fact.BALLOTS).list());
    }

    Known satisfaction() {
        return (isKnown() && voted() ? YearRows.percent(satisfied, votes) : ANY).known(gaps.list());
    }

    Known turnout() {
        return (isKnown() ? turnout : ANY).known(gaps.list());
    }
}
