package io.github.cadreassessment.desk.sample;

import java.util.List;

/** Adds targets of mass work. Not thread-safe. */
final class AnyTargets {
    private static final List<String> TARGETS = List.of("visits", "petitions", "households", "village-days");

    private final Sheet sheet;
    private final Dice dice;

    AnyTargets(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    /** Adds the targets of 2023 and 2024 of one person: mostly in order, else one of 2024 that is not. */
    void add(String id) {
        int count = dice.between(1, TARGETS.size());
        if (dice.chance(50)) {
            for (int i = 0; i < count; i++) {
                target(id, 2023, i, dice.chance(90) ? Flaw.NONE : Flaw.MISSED);
            }
        }
        int share = dice.between(1, 100);
        if (share <= 3) {
            return;
        }
        Flaw flaw = share <= 59 ? Flaw.NONE : share <= 79 ? Flaw.MISSED : dice.pick(List.of(Flaw.values()));
        int flawed = dice.between(0, count - 1);
        for (int i = 0; i < count; i++) {
            target(id, 2024, i, i == flawed ? flaw : Flaw.NONE);
        }
    }

    private void target(String id, int year, int index, Flaw flaw) {
        int required = dice.between(4, 60);
        int achieved = flaw == Flaw.MISSED ? dice.between(0, required - 1) : required + dice.between(0, 12);
        int inspections = dice.between(1, 6);
        sheet.add(
                id,
                TARGETS.get(index),
                String.valueOf(year),
                flaw == Flaw.NOT_ASSIGNED ? "否" : flaw == Flaw.ASSIGNMENT_UNKNOWN ? "" : "是",
                flaw == Flaw.NOT_INSPECTED ? "0" : flaw == Flaw.INSPECTION_UNKNOWN ? "" : String.valueOf(inspections),
                flaw == Flaw.NOT_ASSESSED ? "否" : "是",
                flaw == Flaw.REQUIREMENT_UNKNOWN ? "" : String.valueOf(required),
                flaw == Flaw.ACHIEVEMENT_UNKNOWN ? "" : String.valueOf(achieved));
    }

    private enum Flaw {
        NONE,
        MISSED,
        NOT_ASSIGNED,
        NOT_INSPECTED,
        NOT_ASSESSED,
        ASSIGNMENT_UNKNOWN,
        INSPECTION_UNKNOWN,
        REQUIREMENT_UNKNOWN,
        ACHIEVEMENT_UNKNOWN
    }
}
