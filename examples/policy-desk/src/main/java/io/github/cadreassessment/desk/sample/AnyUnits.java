package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the units of the township with their year 2024: each has one thing that is special, the rest is in order. Not
 * thread-safe.
 */
final class AnyUnits {
    private static final int YEAR = 2024;
    private static final int HEADS = 4;
    private static final List<LocalDate> FESTIVALS =
            List.of(LocalDate.of(YEAR, 5, 1), LocalDate.of(YEAR, 7, 1), LocalDate.of(YEAR, 10, 1));

    private final Sheets sheets;
    private final Dice dice;

    /** The units, by what is special about each. */
    private enum Special {
        /** Nothing. */
        NONE,
        /** One seminar in August. */
        SEMINAR_MISSED,
        /** A department without an essay of the first half. */
        ESSAY_MISSED,
        /** A head who never led a seminar. */
        HEAD_NEVER_LED,
        /** No activity around 1 July. */
        ACTIVITY_MISSED,
        /** A petition closed after 61 days, and a finding not put right. */
        PETITION_LATE
    }

    AnyUnits(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
    }

    /** Adds the units, and to each person the unit, but for the last of whom it is not recorded. */
    void add() {
        List<List<String>> members = new ArrayList<>();
        while (members.size() < Special.values().length) {
            members.add(new ArrayList<>());
        }
        Sheet cadres = sheets.get(RegisterTable.CADRES);
        List<List<String>> rows = cadres.rows();
        for (List<String> row : rows.subList(0, rows.size() - 1)) {
            int unit = dice.between(0, Special.values().length - 1);
            row.set(cadres.place(Column.UNIT), id(unit));
            members.get(unit).add(row.get(cadres.place(Column.CADRE)));
        }
        for (Special special : Special.values()) {
            unit(special, members.get(special.ordinal()).subList(0, HEADS));
        }
    }

    private static String id(int number) {
        return "unit-" + (number + 1);
    }

    private void unit(Special special, List<String> heads) {
        String id = id(special.ordinal());
        row(RegisterTable.UNITS, id, String.valueOf(dice.between(5, 9)));
        row(RegisterTable.RANK_HOLDERS, id, Rank.FIRST_PRINCIPAL_CLERK.phrase().zh(), "1");
        for (int i = 0; i < HEADS; i++) {
            String department = id + "-d" + (i + 1);
            row(RegisterTable.HEADS, id, heads.get(i));
            row(RegisterTable.DEPARTMENTS, id, department);
            if (special != Special.ESSAY_MISSED || i > 0) {
                row(RegisterTable.ESSAYS, id, department, String.valueOf(YEAR), "1");
            }
            row(RegisterTable.ESSAYS, id, department, String.valueOf(YEAR), "2");
        }
        seminars(id, special, heads);
        for (LocalDate festival : FESTIVALS) {
            if (special != Special.ACTIVITY_MISSED || festival.getMonthValue() != 7) {
                row(
                        RegisterTable.ACTIVITIES,
                        id,
                        festival.minusDays(dice.between(0, 5)).toString());
            }
        }
        petitions(id, special);
    }

    private void seminars(String id, Special special, List<String> heads) {
        int leading = special == Special.HEAD_NEVER_LED ? HEADS - 1 : HEADS;
        int held = 0;
        for (int month = 1; month <= 12; month++) {
            for (int day : new int[] {10, 25}) {
                if (special != Special.SEMINAR_MISSED || month != 8 || day == 10) {
                    row(
                            RegisterTable.SEMINARS,
                            id,
                            LocalDate.of(YEAR, month, day).toString(),
                            heads.get(held % leading));
                    held++;
                }
            }
        }
    }

    private void petitions(String id, Special special) {
        boolean late = special == Special.PETITION_LATE;
        for (int i = 1; i <= 5; i++) {
            LocalDate received = dice.between(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 10, 1));
            LocalDate closed = received.plusDays(late && i == 1 ? 61 : dice.between(5, 60));
            row(RegisterTable.UNIT_PETITIONS, id, id + "-xf-" + i, received.toString(), "是", closed.toString());
        }
        row(RegisterTable.SUPERVISION, id, YEAR + "-06-15", late ? "否" : "是");
    }

    private void row(RegisterTable table, String... cells) {
        sheets.get(table).add(cells);
    }
}
