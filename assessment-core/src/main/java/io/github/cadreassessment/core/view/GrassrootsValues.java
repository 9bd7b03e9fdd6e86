package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.Stint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the terms about stints at the grassroots. */
final class GrassrootsValues {
    private final CaseFile file;
    private final boolean whole;

    private GrassrootsValues(CaseFile file) {
        this.file = file;
        this.whole = file.cadre().grassroots().covers(file.asOf());
    }

    static void add(CaseFile file, Map<String, Known> values) {
        GrassrootsValues derived = new GrassrootsValues(file);
        List<Stint> all = new ArrayList<>();
        for (GrassrootsStint row : file.cadre().grassroots().rows()) {
            all.add(row.stint());
        }
        values.put("grassroots-count", derived.count(file.cadre().grassroots().rows()));
        values.put(
                "grassroots-duration",
                StintValues.total(file, all, derived.whole, "grassroots-duration")
                        .known(derived.missing(all)));
        List<Stint> formal = file.cadre().grassroots().rows().stream()
                .filter(row -> row.kind() != GrassrootsKind.SECONDMENT)
                .map(GrassrootsStint::stint)
                .toList();
        values.put(
                "grassroots-formal-duration",
                StintValues.total(file, formal, derived.whole, "grassroots-formal-duration")
                        .known(derived.missing(formal)));
        values.put("grassroots-current", derived.current(all));
        values.put("township-post-count", derived.count(derived.ofKind(GrassrootsKind.TOWNSHIP_POST)));
        values.put("village-station-count", derived.count(derived.ofKind(GrassrootsKind.VILLAGE_STATION)));
    }

    private List<GrassrootsStint> ofKind(GrassrootsKind kind) {
        return file.cadre().grassroots().rows().stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    private Known count(List<GrassrootsStint> rows) {
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

    private Known current(List<Stint> stints) {
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
