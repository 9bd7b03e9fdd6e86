package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Derives the targets of mass work of the year and the terms about them.
 *
 * <p>Figures of a record that reaches beyond as-of may be of later than as-of: what was done may not have been done yet.
 * Two targets of the year with one id are not told apart, so neither is taken and there may be others.
 */
final class MassWorkValues {
    static final String COLLECTION = "mass-work-targets";

    private final CaseFile file;
    private final boolean later;
    private final List<MassWorkTarget> targets = new ArrayList<>();
    private final Gaps gaps;

    private MassWorkValues(CaseFile file) {
        this.file = file;
        History<MassWorkTarget> history = file.cadre().massWork();
        this.later = history.completeness() instanceof CompleteThrough through
                && through.lastDay().isAfter(file.asOf());
        Map<String, Integer> ids = new HashMap<>();
        for (MassWorkTarget target : ofTheYear()) {
            ids.merge(target.id(), 1, Integer::sum);
        }
        for (MassWorkTarget target : ofTheYear()) {
            if (ids.getOrDefault(target.id(), 0) == 1) {
                targets.add(target);
            }
        }
        boolean repeated = ids.values().stream().anyMatch(times -> times > 1);
        this.gaps = Gaps.of(history, file.asOf(), Fact.TARGETS).contradictory(Fact.TARGETS, repeated);
    }

    static Items items(CaseFile file) {
        MassWorkValues derived = new MassWorkValues(file);
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (MassWorkTarget target : derived.targets) {
            items.put(target.id(), derived.itemValues(target));
        }
        return new Items(items, derived.gaps.list());
    }

    static void addTo(TermDerivations terms) {
        terms.put("mass-work-target-count", file -> new MassWorkValues(file).number());
        terms.put("mass-work-targets-reached", file -> new MassWorkValues(file).numberReached());
        terms.put("mass-work-reached", file -> new MassWorkValues(file).share());
    }

    private Known number() {
        return new Bounds(targets.size(), targets.size()).openUnless(isWhole()).known(gaps.list());
    }

    private Known numberReached() {
        return reached().known(missing());
    }

    private boolean isWhole() {
        return gaps.list().isEmpty();
    }

    private List<MassWorkTarget> ofTheYear() {
        return file.cadre().massWork().rows().stream()
                .filter(target -> target.year() == file.yearAsked())
                .toList();
    }

    private Bounds reached() {
        Bounds count = Bounds.NONE;
        for (MassWorkTarget target : targets) {
            count = count.counting(reached(target));
        }
        return count.openUnless(isWhole());
    }

    private List<MissingFact> missing() {
        List<MissingFact> missing = new ArrayList<>(gaps.list());
        for (MassWorkTarget target : targets) {
            if (reached(target) == Truth.UNKNOWN) {
                addUnrecorded(target, missing);
            }
        }
        return missing;
    }

    /** The targets reached in percent; without any target it is the organisation's part that is missing. */
    private Known share() {
        Bounds reached = reached();
        List<MissingFact> missing = missing();
        long number = targets.size();
        if (!isWhole() || number == 0) {
            if (isWhole()) {
                missing.add(new MissingFact(Fact.TARGETS, "", Reason.ORGANISATION_GAP));
            }
            return new Bounds(0, YearRows.WHOLE).known(missing);
        }
        return new Bounds(reached.low() * YearRows.WHOLE / number, reached.high() * YearRows.WHOLE / number)
                .known(missing);
    }

    private Truth reached(MassWorkTarget target) {
        Integer required = target.required();
        Integer achieved = target.achieved();
        if (required != null && required == 0) {
            return Truth.TRUE;
        }
        if (required == null || achieved == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(achieved >= required, later || achieved < required);
    }

    private void addUnrecorded(MassWorkTarget target, List<MissingFact> missing) {
        if (target.required() == null) {
            missing.add(notRecorded(Fact.TARGET_REQUIRED, target));
        }
        if (later || target.achieved() == null) {
            missing.add(notRecorded(Fact.TARGET_ACHIEVED, target));
        }
    }

    private Map<String, Known> itemValues(MassWorkTarget target) {
        Integer inspections = target.inspections();
        Boolean inspected = inspections == null ? null : inspections > 0;
        return Map.of(
                "target-assigned", done(target.assigned(), Fact.TARGET_ASSIGNED, target),
                "target-inspected", done(inspected, Fact.TARGET_INSPECTED, target),
                "target-assessed", done(target.assessed(), Fact.TARGET_ASSESSED, target),
                "target-inspection-count", reachedBy(inspections, Fact.TARGET_INSPECTED, target),
                "target-required", number(target.required(), Fact.TARGET_REQUIRED, target),
                "target-field-records", WorkValues.creditedTo(file, target.id()),
                "target-achieved", reachedBy(target.achieved(), Fact.TARGET_ACHIEVED, target));
    }

    /** What was done by the end of the record may not have been done on as-of. */
    private Known done(@Nullable Boolean value, Fact fact, MassWorkTarget target) {
        boolean mayBeLater = later && Boolean.TRUE.equals(value);
        return value != null && !mayBeLater
                ? Known.exactly(value.booleanValue())
                : Known.undecided(notRecorded(fact, target));
    }

    private Known reachedBy(@Nullable Integer value, Fact fact, MassWorkTarget target) {
        return later && value != null
                ? new Bounds(0, value).known(List.of(notRecorded(fact, target)))
                : number(value, fact, target);
    }

    private static Known number(@Nullable Integer value, Fact fact, MassWorkTarget target) {
        return value != null ? Known.exactly(value.longValue()) : Bounds.ANY.known(List.of(notRecorded(fact, target)));
    }

    private static MissingFact notRecorded(Fact fact, MassWorkTarget target) {
        return new MissingFact(fact, target.id(), Reason.NOT_RECORDED);
    }
}
