package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.List;

/** Adds stints at the grassroots, or, now and then, the approval to do without. Not thread-safe. */
final class AnyStints {
    private static final LocalDate FIRST_START = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2023, 12, 31);

    private final Sheets sheets;
    private final Dice dice;

    AnyStints(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
    }

    /** Adds what this person did after starting work. */
    void add(String id, LocalDate workStart, boolean expected) {
        if (dice.chance(38)) {
            if (expected && dice.chance(30)) {
                approval(id);
            }
            return;
        }
        LocalDate earliest = workStart.isBefore(FIRST_START) ? FIRST_START : workStart;
        LocalDate from = earliest.isBefore(LAST_START) ? dice.between(earliest, LAST_START) : earliest;
        stint(id, from);
        LocalDate again = from.plusDays(dice.between(60, 700));
        if (dice.chance(25) && again.isBefore(Township.AS_OF)) {
            // Sometimes before the first one ends: people hold two postings at a time.
            stint(id, again);
        }
    }

    private void stint(String id, LocalDate from) {
        LocalDate to = from.plusDays(dice.between(180, 900));
        boolean ended = to.isBefore(Township.AS_OF);
        String kind = dice.pick(List.of(GrassrootsKind.values())).phrase().zh();
        sheets.get(RegisterTable.GRASSROOTS).add(id, kind, dice.recorded(from), ended ? dice.recorded(to) : "至今");
    }

    private void approval(String id) {
        LocalDate granted = dice.between(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        Authority authority = dice.chance(75) ? Authority.COUNTY_ORGANISATION_DEPARTMENT : Authority.TOWNSHIP_COMMITTEE;
        String level = dice.chance(30)
                ? "不限"
                : dice.chance(80)
                        ? PostLevel.TOWNSHIP_DEPUTY.phrase().zh()
                        : PostLevel.TOWNSHIP_PRINCIPAL.phrase().zh();
        String until =
                dice.chance(10) ? "长期" : dice.recorded(granted.plusYears(1).minusDays(1));
        sheets.get(RegisterTable.APPROVALS)
                .add(id, "s15", authority.phrase().zh(), level, dice.recorded(granted), until);
    }
}
