package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Derives the targets of mass work of the year and the terms about them. */
final class MassWorkValues {
    static final String COLLECTION = "mass-work-targets";

    private MassWorkValues() {}

    static Items items(CaseFile file) {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (MassWorkTarget target : ofTheYear(file)) {
            items.put(target.id(), itemValues(target));
        }
        return new Items(items, gaps(file).list());
    }

    static void add(CaseFile file, Map<String, Known> values) {
        requireUniqueIds(file);
        boolean whole = file.cadre().massWork().covers(file.asOf());
        List<MassWorkTarget> targets = ofTheYear(file);
        values.put(
                "mass-work-target-count",
                new Bounds(targets.size(), targets.size())
                        .openUnless(whole)
                        .known(gaps(file).list()));
        Bounds count = Bounds.NONE;
        List<MissingFact> missing = new ArrayList<>(gaps(file).list());
        for (MassWorkTarget target : targets) {
            Truth reached = reached(target);
            count = count.counting(reached);
            if (reached == Truth.UNKNOWN) {
                addUnrecorded(target, missing);
            }
        }
        values.put("mass-work-targets-reached", count.openUnless(whole).known(missing));
    }

    private static void requireUniqueIds(CaseFile file) {
        Set<List<Object>> seen = new HashSet<>();
        for (MassWorkTarget target : file.cadre().massWork().rows()) {
            if (!seen.add(List.of(target.id(), target.year()))) {
                throw new IllegalArgumentException("The id (" + target.id() + ") of a mass-work target of cadre ("
                        + file.cadre().id() + ") must be unique in its year (" + target.year()
                        + "). Maybe a row was entered twice.");
            }
        }
    }

    private static List<MassWorkTarget> ofTheYear(CaseFile file) {
        return file.cadre().massWork().rows().stream()
                .filter(target -> target.year() == file.asOf().getYear())
                .toList();
    }

    private static Gaps gaps(CaseFile file) {
        return Gaps.of(file.cadre().massWork(), file.asOf(), Fact.TARGETS);
    }

    private static Truth reached(MassWorkTarget target) {
        Integer required = target.required();
        Integer achieved = target.achieved();
        if (required != null && required == 0) {
            return Truth.TRUE;
        }
        return required == null || achieved == null ? Truth.UNKNOWN : Truth.of(achieved >= required);
    }

    private static void addUnrecorded(MassWorkTarget target, List<MissingFact> missing) {
        if (target.required() == null) {
            missing.add(notRecorded(Fact.TARGET_REQUIRED, target));
        }
        if (target.achieved() == null) {
            missing.add(notRecorded(Fact.TARGET_ACHIEVED, target));
        }
    }

    private static Map<String, Known> itemValues(MassWorkTarget target) {
        Integer inspections = target.inspections();
        Boolean inspected = inspections == null ? null : inspections > 0;
        return Map.of(
                "target-assigned", flag(target.assigned(), Fact.TARGET_ASSIGNED, target),
                "target-inspected", flag(inspected, Fact.TARGET_INSPECTED, target),
                "target-assessed", flag(target.assessed(), Fact.TARGET_ASSESSED, target),
                "target-inspection-count", number(inspections, Fact.TARGET_INSPECTED, target),
                "target-required", number(target.required(), Fact.TARGET_REQUIRED, target),
                "target-achieved", number(target.achieved(), Fact.TARGET_ACHIEVED, target));
    }

    private static Known flag(@Nullable Boolean value, Fact fact, MassWorkTarget target) {
        return value != null ? Known.exactly(value.booleanValue()) : Known.undecided(notRecorded(fact, target));
    }

    private static Known number(@Nullable Integer value, Fact fact, MassWorkTarget target) {
        return value != null ? Known.exactly(value.longValue()) : Bounds.ANY.known(List.of(notRecorded(fact, target)));
    }

    private static MissingFact notRecorded(Fact fact, MassWorkTarget target) {
        return new MissingFact(fact, target.id(), Reason.NOT_RECORDED);
    }
}
