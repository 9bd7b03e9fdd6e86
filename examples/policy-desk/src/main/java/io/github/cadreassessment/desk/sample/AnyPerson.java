package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.List;

/** Adds people as chance has it, with the gaps that registers have. Not thread-safe. */
final class AnyPerson {
    private static final List<String> DEPARTMENTS = List.of(
            "party-office",
            "government-office",
            "organisation",
            "discipline",
            "agriculture",
            "civil-affairs",
            "finance",
            "petitions",
            "emergency",
            "village-support");

    private final Sheets sheets;
    private final Dice dice;
    private final AnyStints stints;
    private final AnyTargets targets;

    AnyPerson(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
        this.stints = new AnyStints(sheets, dice);
        this.targets = new AnyTargets(sheets.get(RegisterTable.MASS_WORK), dice);
    }

    /** Adds a person with this id. */
    void add(String id) {
        boolean young = dice.chance(45);
        LocalDate birth = young
                ? dice.between(LocalDate.of(1989, 1, 1), LocalDate.of(2000, 12, 31))
                : dice.between(LocalDate.of(1966, 1, 1), LocalDate.of(1988, 12, 31));
        LocalDate workStart = birth.plusYears(22).plusDays(dice.between(0, 700));
        boolean reserve = dice.chance(20);
        cadre(id, birth, workStart, reserve);
        posts(id, workStart, young);
        stints.add(id, workStart, young || reserve);
        targets.add(id);
        appraisals(id);
        if (dice.chance(5)) {
            sanction(id);
        }
    }

    private void cadre(String id, LocalDate birth, LocalDate workStart, boolean reserve) {
        boolean member = dice.chance(85);
        LocalDate admitted = earlierOf(birth.plusYears(20).plusDays(dice.between(0, 2500)), LocalDate.of(2023, 11, 20));
        sheets.get(RegisterTable.CADRES)
                .add(
                        id,
                        dice.recorded(birth),
                        dice.recorded(workStart),
                        member ? "是" : "否",
                        member ? dice.recorded(admitted) : "",
                        member ? dice.recorded(admitted.plusYears(1)) : "",
                        dice.pick(List.of(Education.values())).phrase().zh(),
                        dice.chance(5) ? "" : reserve ? "是" : "否",
                        dice.chance(2) ? "" : dice.chance(1) ? "是" : "否");
    }

    private static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void posts(String id, LocalDate workStart, boolean young) {
        String department = dice.pick(DEPARTMENTS);
        boolean leads = !young && dice.chance(40);
        LocalDate promoted = dice.between(LocalDate.of(2017, 1, 1), LocalDate.of(2022, 12, 31));
        Sheet posts = sheets.get(RegisterTable.POSTS);
        String lastDay = leads ? dice.written(promoted.minusDays(1)) : "至今";
        posts.add(id, PostLevel.STAFF.phrase().zh(), dice.recorded(workStart), lastDay, department + "-staff");
        if (leads) {
            posts.add(
                    id,
                    PostLevel.TOWNSHIP_DEPUTY.phrase().zh(),
                    dice.written(promoted),
                    "至今",
                    dice.chance(10) ? "" : department + "-deputy");
        }
    }

    private void appraisals(String id) {
        for (int year = 2021; year <= 2023; year++) {
            int share = dice.between(1, 100);
            Grade grade = share <= 18
                    ? Grade.EXCELLENT
                    : share <= 94 ? Grade.COMPETENT : share <= 97 ? Grade.BASICALLY_COMPETENT : Grade.NO_GRADE;
            sheets.get(RegisterTable.APPRAISALS)
                    .add(id, String.valueOf(year), grade.phrase().zh());
        }
    }

    private void sanction(String id) {
        LocalDate decided = dice.between(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 1));
        SanctionKind kind =
                dice.pick(List.of(SanctionKind.ADMONITION, SanctionKind.PARTY_WARNING, SanctionKind.WARNING));
        String until = dice.chance(20) ? "" : dice.written(decided.plusMonths(6));
        sheets.get(RegisterTable.SANCTIONS).add(id, kind.phrase().zh(), dice.written(decided), until);
    }
}
