package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sanctions that were certainly decided before the date asked about, as items numbered by date and kind. */
final class SanctionItems {
    static final String COLLECTION = "sanctions";

    private static final Comparator<Sanction> ORDER = Comparator.<Sanction, LocalDate>comparing(
                    row -> row.decided().earliest())
            .thenComparing(row -> row.decided().latest())
            .thenComparing(Sanction::kind)
            .thenComparing(row -> row.lastEffectDay().earliest())
            .thenComparing(row -> row.lastEffectDay().latest())
            .thenComparing(row -> row.restored().earliest())
            .thenComparing(row -> row.restored().latest());

    private final CaseFile file;
    private final Sanction sanction;
    private final String id;

    private SanctionItems(CaseFile file, Sanction sanction, String id) {
        this.file = file;
        this.sanction = sanction;
        this.id = id;
    }

    /** The items; a row that may not have been decided yet is none, but leaves open whether there are more. */
    static Items of(CaseFile file) {
        Gaps gaps = Gaps.of(file.cadre().sanctions(), file.asOf(), Fact.SANCTIONS);
        List<Sanction> decided = new ArrayList<>();
        for (Sanction sanction : file.cadre().sanctions().rows()) {
            Truth before = SanctionValues.decided(sanction, file.asOf());
            gaps.notRecorded(Fact.SANCTION_DATES, before == Truth.UNKNOWN);
            if (before == Truth.TRUE) {
                decided.add(sanction);
            }
        }
        decided.sort(ORDER);
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (Sanction sanction : decided) {
            String id = String.valueOf(items.size() + 1);
            items.put(id, new SanctionItems(file, sanction, id).values());
        }
        return new Items(items, gaps.list());
    }

    private Map<String, Known> values() {
        Map<String, Known> values = new HashMap<>();
        PartialDate decided = decided();
        List<MissingFact> dates = missing(Fact.SANCTION_DATES, Reason.NOT_RECORDED);
        values.put("sanction-kind", Known.exactly(sanction.kind().name()));
        values.put("sanction-decided-date", PersonValues.day(decided, dates));
        values.put(
                "time-since-sanction",
                Bounds.of(file.elapsedSince(decided, "time-since-sanction")).known(dates));
        values.put("years-after-sanction-year", yearsAfter(decided, dates));
        values.put("sanction-restored-date", restoredDate());
        values.put("time-since-restoration", sinceRestoration());
        return values;
    }

    /** The day of the decision: before as-of, and by the end of the effect and the restoration if these can follow it. */
    private PartialDate decided() {
        LocalDate latest = file.asOf().minusDays(1);
        for (PartialDate after : List.of(sanction.lastEffectDay(), sanction.restored())) {
            LocalDate end = after.latest();
            if (end.isBefore(latest) && !end.isBefore(sanction.decided().earliest())) {
                latest = end;
            }
        }
        return sanction.decided().clampedTo(LocalDate.MIN, latest);
    }

    private Known yearsAfter(PartialDate decided, List<MissingFact> missing) {
        int year = file.yearAsked();
        long low = (long) year - decided.latest().getYear();
        long high = decided.earliest().equals(LocalDate.MIN)
                ? Known.NO_HIGH
                : (long) year - decided.earliest().getYear();
        return new Known.Range(low, high, missing);
    }

    private Known restoredDate() {
        return isContradictory()
                ? PersonValues.day(PartialDate.unknown(), missing(Fact.SANCTION_RESTORATION, Reason.CONTRADICTORY))
                : PersonValues.day(restored(), missing(Fact.SANCTION_RESTORATION, Reason.NOT_RECORDED));
    }

    private Known sinceRestoration() {
        return isContradictory()
                ? Bounds.ANY.known(missing(Fact.SANCTION_RESTORATION, Reason.CONTRADICTORY))
                : Bounds.of(Since.elapsed(restored(), file.asOf(), file.convention("time-since-restoration")))
                        .known(missing(Fact.SANCTION_RESTORATION, Reason.NOT_RECORDED));
    }

    /** Whether rights are recorded as restored before the decision can have been. */
    private boolean isContradictory() {
        return sanction.restored().latest().isBefore(firstPossibleDay());
    }

    private LocalDate firstPossibleDay() {
        return file.possible(decided()).earliest();
    }

    /** The day of restoration, which is not before the decision. */
    private PartialDate restored() {
        return sanction.restored().clampedTo(firstPossibleDay(), LocalDate.MAX);
    }

    private List<MissingFact> missing(Fact fact, Reason reason) {
        return List.of(new MissingFact(fact, id, reason));
    }
}
