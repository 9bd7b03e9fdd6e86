package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Derives the terms about stints at the grassroots. */
final class GrassrootsValues {
    private final CaseFile file;
    private final boolean whole;

    private GrassrootsValues(CaseFile file) {
        this.file = file;
        this.whole = file.cadre().grassroots().covers(file.asOf());
    }

    static void addTo(TermDerivations terms) {
        terms.put("grassroots-count", file -> new GrassrootsValues(file).count(row -> true));
        terms.put("grassroots-duration", file -> new GrassrootsValues(file).total(row -> true, "grassroots-duration"));
        terms.put(
                "grassroots-formal-duration",
                file -> new GrassrootsValues(file)
                        .total(row -> row.kind() != GrassrootsKind.SECONDMENT, "grassroots-formal-duration"));
        terms.put("grassroots-current", file -> new GrassrootsValues(file).current());
        terms.put("township-post-count", file -> new GrassrootsValues(file).count(GrassrootsKind.TOWNSHIP_POST));
        terms.put("village-station-count", file -> new GrassrootsValues(file).count(GrassrootsKind.VILLAGE_STATION));
    }

    private Known total(Predicate<GrassrootsStint> which, String term) {
        List<Stint> stints = file.cadre().grassroots().rows().stream()
                .filter(which)
                .map(GrassrootsStint::stint)
                .toList();
        return StintValues.total(file, stints, whole, term).known(missing(stints));
    }

    private Known count(GrassrootsKind kind) {
        return count(row -> row.kind() == kind);
    }

    private Known count(Predicate<GrassrootsStint> which) {
        List<GrassrootsStint> rows =
                file.cadre().grassroots().rows().stream().filter(which).toList();
        Bounds count = Bounds.NONE;
        Set<GrassrootsStint> seen = new HashSet<>();
        boolean repeated = false;
        for (GrassrootsStint row : rows) {
            Truth begun = Moment.begun(row.stint(), file.asOf());
            // A row that says the same again may have been entered twice.
            boolean again = !seen.add(row);
            count = count.counting(again ? begun.and(Truth.UNKNOWN) : begun);
            repeated |= again;
        }
        List<Stint> stints = rows.stream().map(GrassrootsStint::stint).toList();
        Gaps gaps = gaps(stints).contradictory(Fact.GRASSROOTS, repeated);
        return count.openUnless(whole).known(gaps.list());
    }

    private Known current() {
        List<Stint> stints = file.cadre().grassroots().rows().stream()
                .map(GrassrootsStint::stint)
                .toList();
        Truth current = whole ? Truth.FALSE : Truth.UNKNOWN;
        for (Stint stint : stints) {
            current = current.or(Moment.current(stint, file.asOf()));
        }
        return new Known.Flag(current.canHold(), current.canFail(), missing(stints));
    }

    private List<MissingFact> missing(List<Stint> stints) {
        return gaps(stints).list();
    }

    private Gaps gaps(List<Stint> stints) {
        return Gaps.of(file.cadre().grassroots(), file.asOf(), Fact.GRASSROOTS)
                .contradictory(Fact.GRASSROOTS_DATES, file.contradicts(Fact.GRASSROOTS_DATES))
                .notRecorded(Fact.GRASSROOTS_DATES, StintValues.lackDates(file, stints));
    }
}
