package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.time.StintTotal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Derives the terms about stints at the grassroots. */
final class GrassrootsValues {
    private GrassrootsValues() {}

    static void addTo(TermDerivations terms) {
        addCount(terms, "grassroots-count", row -> true);
        addTotal(terms, "grassroots-duration", row -> true);
        addTotal(terms, "grassroots-formal-duration", row -> row.kind() != GrassrootsKind.SECONDMENT);
        terms.flag(
                "grassroots-current",
                GrassrootsValues::current,
                file -> gaps(file, row -> true).list());
        addCount(terms, "township-post-count", row -> row.kind() == GrassrootsKind.TOWNSHIP_POST);
        addCount(terms, "village-station-count", row -> row.kind() == GrassrootsKind.VILLAGE_STATION);
    }

    private static void addTotal(TermDerivations terms, String term, Predicate<GrassrootsStint> which) {
        terms.range(
                term,
                (file, out) -> {
                    StintTotal total = out.stints(file, term);
                    List<GrassrootsStint> rows = rows(file);
                    for (int i = 0; i < rows.size(); i++) {
                        if (which.test(rows.get(i))) {
                            total.add(rows.get(i).stint());
                        }
                    }
                    out.setTotal(isWhole(file));
                },
                file -> gaps(file, which).list());
    }

    private static void addCount(TermDerivations terms, String term, Predicate<GrassrootsStint> which) {
        terms.range(
                term,
                (file, out) -> count(file, which, out),
                file -> gaps(file, which)
                        .contradictory(Fact.GRASSROOTS, isAnyRepeated(rows(file), which))
                        .list());
    }

    private static void count(CaseFile file, Predicate<GrassrootsStint> which, Workings out) {
        long low = 0;
        long high = 0;
        List<GrassrootsStint> rows = rows(file);
        for (int i = 0; i < rows.size(); i++) {
            Truth begun = which.test(rows.get(i)) ? Moment.begun(rows.get(i).stint(), file.asOf()) : Truth.FALSE;
            low += begun.canFail() || isRepeated(rows, i) ? 0 : 1;
            high += begun.canHold() ? 1 : 0;
        }
        out.set(low, isWhole(file) ? high : Known.NO_HIGH);
    }

    /** Whether the row says again what one before it says: it may have been entered twice. */
    private static boolean isRepeated(List<GrassrootsStint> rows, int index) {
        for (int i = 0; i < index; i++) {
            if (rows.get(i).equals(rows.get(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyRepeated(List<GrassrootsStint> rows, Predicate<GrassrootsStint> which) {
        return IntStream.range(0, rows.size()).anyMatch(i -> which.test(rows.get(i)) && isRepeated(rows, i));
    }

    private static Truth current(CaseFile file) {
        Truth current = isWhole(file) ? Truth.FALSE : Truth.UNKNOWN;
        for (GrassrootsStint row : rows(file)) {
            current = current.or(Moment.current(row.stint(), file.asOf()));
        }
        return current;
    }

    private static List<GrassrootsStint> rows(CaseFile file) {
        return file.cadre().grassroots().rows();
    }

    private static boolean isWhole(CaseFile file) {
        return file.cadre().grassroots().covers(file.asOf());
    }

    private static Gaps gaps(CaseFile file, Predicate<GrassrootsStint> which) {
        List<Stint> stints =
                rows(file).stream().filter(which).map(GrassrootsStint::stint).toList();
        return Gaps.of(file.cadre().grassroots(), file.asOf(), Fact.GRASSROOTS)
                .contradictory(Fact.GRASSROOTS_DATES, file.contradicts(Fact.GRASSROOTS_DATES))
                .notRecorded(Fact.GRASSROOTS_DATES, StintValues.lackDates(file, stints));
    }
}
