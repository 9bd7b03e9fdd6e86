package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Derives the terms about the work of the year asked about. */
final class WorkValues {
    private final CaseFile file;
    private final DailyWork work;

    private WorkValues(CaseFile file) {
        this.file = file;
        this.work = file.cadre().work();
    }

    static void add(CaseFile file, Map<String, Known> values) {
        WorkValues derived = new WorkValues(file);
        values.put("field-records", derived.fieldRecords(record -> true));
        values.put("station-days", derived.station(row -> YearRows.amount(row.days())));
        values.put("households-visited", derived.station(row -> YearRows.amount(row.households())));
        derived.addBallots(values);
        values.put("formalism-findings", derived.style(StyleFindingKind.FORMALISM));
        values.put("bureaucracy-findings", derived.style(StyleFindingKind.BUREAUCRACY));
        List<ReviewYear> reviews = derived.ofTheYear(derived.work.reviews(), ReviewYear::year);
        values.put(
                "democratic-points",
                YearRows.points(
                        reviews,
                        ReviewYear::democratic,
                        Fact.DEMOCRATIC_POINTS,
                        derived.gaps(derived.work.reviews(), Fact.REVIEWS)));
        values.put(
                "systems-points",
                YearRows.points(
                        reviews,
                        ReviewYear::systems,
                        Fact.SYSTEMS_POINTS,
                        derived.gaps(derived.work.reviews(), Fact.REVIEWS)));
    }

    /** The full field records that are credited to this target. */
    static Known creditedTo(CaseFile file, String target) {
        return new WorkValues(file).fieldRecords(record -> target.equals(record.target()));
    }

    private Gaps gaps(History<?> history, Fact whole) {
        return Gaps.of(history, file.asOf(), whole);
    }

    private <T> List<T> ofTheYear(History<T> history, ToIntFunction<T> year) {
        return history.rows().stream()
                .filter(row -> year.applyAsInt(row) == file.yearAsked())
                .toList();
    }

    private Known fieldRecords(Function<FieldRecord, Boolean> which) {
        History<FieldRecord> field = work.field();
        Bounds count = Bounds.NONE;
        Gaps gaps = gaps(field, Fact.FIELD_RECORDS);
        for (FieldRecord record : field.rows()) {
            if (which.apply(record)) {
                Boolean complete = record.complete();
                Truth counts = Moment.inYear(record.day(), file.yearAsked(), file.asOf())
                        .and(complete == null ? Truth.UNKNOWN : Truth.of(complete));
                gaps.notRecorded(Fact.FIELD_RECORD_DETAILS, counts == Truth.UNKNOWN);
                count = count.counting(counts);
            }
        }
        return count.openUnless(field.covers(file.asOf())).known(gaps.list());
    }

    private Known station(Function<StationYear, Bounds> figure) {
        History<StationYear> stations = work.stations();
        Gaps gaps = gaps(stations, Fact.STATIONS);
        return YearRows.sum(
                        ofTheYear(stations, StationYear::year),
                        figure,
                        stations.covers(file.asOf()),
                        Fact.STATION_FIGURES,
                        gaps)
                .known(gaps.list());
    }

    private void addBallots(Map<String, Known> values) {
        History<Ballot> ballots = work.ballots();
        boolean whole = ballots.covers(file.asOf());
        Map<BallotAspect, List<Ballot>> byAspect = new EnumMap<>(BallotAspect.class);
        for (BallotAspect aspect : BallotAspect.values()) {
            List<Ballot> rows = ofTheYear(ballots, Ballot::year).stream()
                    .filter(ballot -> ballot.aspect() == aspect)
                    .toList();
            if (!rows.isEmpty()) {
                byAspect.put(aspect, rows);
            }
        }
        int held = byAspect.size();
        values.put(
                "ballot-aspects",
                new Bounds(held, whole ? held : BallotAspect.values().length)
                        .known(gaps(ballots, Fact.BALLOTS).list()));
        Gaps gaps = gaps(ballots, Fact.BALLOTS).notRecorded(Fact.BALLOT_FIGURES, held == 0);
        Bounds votes = Bounds.NONE;
        Bounds satisfied = Bounds.NONE;
        Bounds turnout = new Bounds(YearRows.WHOLE, YearRows.WHOLE);
        for (List<Ballot> rows : byAspect.values()) {
            Bounds cast = figure(rows, ballot -> YearRows.amount(ballot.votes()), gaps);
            votes = votes.plus(cast);
            satisfied = satisfied.plus(figure(rows, ballot -> YearRows.amount(ballot.satisfied()), gaps));
            Bounds part = YearRows.percent(cast, figure(rows, ballot -> YearRows.amount(ballot.voters()), gaps));
            turnout = new Bounds(Math.min(turnout.low(), part.low()), Math.min(turnout.high(), part.high()));
        }
        boolean known = whole && held > 0;
        // Nobody voted: that nobody is satisfied is not known, and neither is that everybody is.
        boolean voted = votes.low() > 0;
        Bounds any = new Bounds(0, YearRows.WHOLE);
        gaps.notRecorded(Fact.BALLOT_FIGURES, !voted);
        values.put(
                "ballot-satisfaction", (known && voted ? YearRows.percent(satisfied, votes) : any).known(gaps.list()));
        values.put("ballot-turnout", (known ? turnout : any).known(gaps.list()));
    }

    private static Bounds figure(List<Ballot> rows, Function<Ballot, Bounds> figure, Gaps gaps) {
        return YearRows.recorded(rows, figure, Fact.BALLOT_FIGURES, gaps);
    }

    private Known style(StyleFindingKind kind) {
        History<StyleFinding> findings = work.style();
        Bounds count = Bounds.NONE;
        Gaps gaps = gaps(findings, Fact.STYLE_FINDINGS);
        for (StyleFinding finding : findings.rows()) {
            if (finding.kind() == kind) {
                Truth counts = Moment.inYear(finding.confirmed(), file.yearAsked(), file.asOf());
                gaps.notRecorded(Fact.STYLE_FINDING_DATES, counts == Truth.UNKNOWN);
                count = count.counting(counts);
            }
        }
        return count.openUnless(findings.covers(file.asOf())).known(gaps.list());
    }
}
