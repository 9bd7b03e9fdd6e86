package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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

    /** The terms, each with how it is derived. */
    static final Map<String, OfItem> TERMS = Map.of(
            "sanction-kind",
            new OfItem(SanctionItems::kind, Fact.SANCTION_DATES),
            "sanction-decided-date",
            new OfItem((item, out) -> PersonValues.setDay(item.decided, out), Fact.SANCTION_DATES),
            "time-since-sanction",
            new OfItem(
                    (item, out) -> item.file.setElapsedSince(item.decided, "time-since-sanction", out),
                    Fact.SANCTION_DATES),
            "years-after-sanction-year",
            new OfItem(SanctionItems::yearsAfter, Fact.SANCTION_DATES),
            "sanction-restored-date",
            new OfItem(SanctionItems::restoredDate, Fact.SANCTION_RESTORATION),
            "time-since-restoration",
            new OfItem(SanctionItems::sinceRestoration, Fact.SANCTION_RESTORATION));

    private final CaseFile file;
    private final Sanction sanction;
    private final PartialDate decided;

    private SanctionItems(CaseFile file, Sanction sanction) {
        this.file = file;
        this.sanction = sanction;
        this.decided = decided();
    }

    /**
     * How a term of an item is derived: the bounds, of the kind its number, and the fact that would narrow them.
     */
    record OfItem(BiConsumer<SanctionItems, Workings> bounds, Fact missing) {
        /** Works out the bounds for one sanction. */
        void work(SanctionItems item, Workings out) {
            bounds.accept(item, out);
        }

        private Known known(SanctionItems item, String id) {
            Workings workings = new Workings();
            work(item, workings);
            boolean contradictory = missing == Fact.SANCTION_RESTORATION && item.isContradictory();
            Reason reason = contradictory ? Reason.CONTRADICTORY : Reason.NOT_RECORDED;
            return new Known.Range(workings.low(), workings.high(), List.of(new MissingFact(missing, id, reason)));
        }
    }

    /** The items; a row that may not have been decided yet is none, but leaves open whether there are more. */
    static Items of(CaseFile file) {
        Gaps gaps = Gaps.of(file.cadre().sanctions(), file.asOf(), Fact.SANCTIONS);
        for (Sanction sanction : file.cadre().sanctions().rows()) {
            gaps.notRecorded(Fact.SANCTION_DATES, SanctionValues.decided(sanction, file.asOf()) == Truth.UNKNOWN);
        }
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (Sanction sanction : file.decidedSanctions()) {
            String id = String.valueOf(items.size() + 1);
            items.put(id, of(file, sanction).values(id));
        }
        return new Items(items, gaps.list());
    }

    /** One item. */
    static SanctionItems of(CaseFile file, Sanction sanction) {
        return new SanctionItems(file, sanction);
    }

    /** The sanctions that are items, in their order. */
    static List<Sanction> decided(CaseFile file) {
        List<Sanction> decided = List.of();
        for (Sanction sanction : file.cadre().sanctions().rows()) {
            if (SanctionValues.decided(sanction, file.asOf()) == Truth.TRUE) {
                decided = decided.isEmpty() ? new ArrayList<>(2) : decided;
                decided.add(sanction);
            }
        }
        if (decided.size() > 1) {
            decided.sort(ORDER);
        }
        return decided;
    }

    /** Works out the days between which an item was decided. */
    static void decidedDate(CaseFile file, Sanction sanction, Workings out) {
        PersonValues.setDay(of(file, sanction).decided, out);
    }

    /** Whether there may be sanctions that are no items. */
    static boolean mayHaveMore(CaseFile file) {
        boolean more = !file.cadre().sanctions().covers(file.asOf());
        List<Sanction> rows = file.cadre().sanctions().rows();
        for (int i = 0; i < rows.size(); i++) {
            more |= SanctionValues.decided(rows.get(i), file.asOf()) == Truth.UNKNOWN;
        }
        return more;
    }

    private Map<String, Known> values(String id) {
        Map<String, Known> values = new HashMap<>();
        TERMS.forEach((term, derivation) -> values.put(term, derivation.known(this, id)));
        values.put("sanction-kind", Known.exactly(sanction.kind().name()));
        return values;
    }

    private static void kind(SanctionItems item, Workings out) {
        long bit = 1L << item.sanction.kind().ordinal();
        out.set(bit, bit);
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

    private static void yearsAfter(SanctionItems item, Workings out) {
        int year = item.file.yearAsked();
        PartialDate decided = item.decided;
        out.set(
                (long) year - decided.latest().getYear(),
                decided.earliest().equals(LocalDate.MIN)
                        ? Known.NO_HIGH
                        : (long) year - decided.earliest().getYear());
    }

    private static void restoredDate(SanctionItems item, Workings out) {
        PersonValues.setDay(item.isContradictory() ? PartialDate.unknown() : item.restored(), out);
    }

    private static void sinceRestoration(SanctionItems item, Workings out) {
        if (item.isContradictory()) {
            out.set(0, Known.NO_HIGH);
        } else {
            out.setElapsedSince(item.restored(), item.file.asOf(), item.file.convention("time-since-restoration"));
        }
    }

    /** Whether rights are recorded as restored before the decision can have been. */
    private boolean isContradictory() {
        return sanction.restored().latest().isBefore(firstPossibleDay());
    }

    private LocalDate firstPossibleDay() {
        return file.possible(decided).earliest();
    }

    /** The day of restoration, which is not before the decision. */
    private PartialDate restored() {
        return sanction.restored().clampedTo(firstPossibleDay(), LocalDate.MAX);
    }
}
