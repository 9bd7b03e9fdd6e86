package io.github.cadreassessment.core.view;

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
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Derives the terms about the work of the year asked about. */
final class WorkValues {
    private final CaseFile file;
    private final DailyWork work;

    private WorkValues(CaseFile file) {
        this.file = file;
        this.work = file.cadre().work();
    }

    static void addTo(TermDerivations terms) {
        terms.put("field-records", file -> new WorkValues(file).fieldRecords(record -> true));
        terms.put("station-days", file -> new WorkValues(file).station(row -> YearRows.amount(row.days())));
        terms.put("households-visited", file -> new WorkValues(file).station(row -> YearRows.amount(row.households())));
        terms.put("ballot-aspects", file -> new BallotValues(file).aspects());
        terms.put("ballot-satisfaction", file -> new BallotValues(file).satisfaction());
        terms.put("ballot-turnout", file -> new BallotValues(file).turnout());
        terms.put("formalism-findings", file -> new WorkValues(file).style(StyleFindingKind.FORMALISM));
        terms.put("bureaucracy-findings", file -> new WorkValues(file).style(StyleFindingKind.BUREAUCRACY));
        terms.put(
                "democratic-points",
                file -> new WorkValues(file).points(ReviewYear::democratic, Fact.DEMOCRATIC_POINTS));
        terms.put("systems-points", file -> new WorkValues(file).points(ReviewYear::systems, Fact.SYSTEMS_POINTS));
    }

    private Known points(Function<ReviewYear, @Nullable Integer> points, Fact fact) {
        List<ReviewYear> rows = ofTheYear(work.reviews(), ReviewYear::year);
        return YearRows.points(rows, points, fact, gaps(work.reviews(), Fact.REVIEWS));
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
