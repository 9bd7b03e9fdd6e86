package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds what a township records of study and work in 2024. Not thread-safe. */
final class AnyWork {
    private static final String YEAR = "2024";
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final List<String> TARGETS = List.of("visits", "petitions", "households", "village-days");

    private final Sheets sheets;
    private final Dice dice;
    private final Set<String> leaders = new HashSet<>();

    AnyWork(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
        Sheet posts = sheets.get(RegisterTable.POSTS);
        for (List<String> post : posts.rows()) {
            if (post.get(posts.place(Column.LEVEL))
                    .equals(PostLevel.TOWNSHIP_DEPUTY.phrase().zh())) {
                leaders.add(post.get(posts.place(Column.CADRE)));
            }
        }
    }

    /** Adds the year of the person with this id. */
    void add(String id) {
        study(id, "1");
        study(id, "2");
        row(RegisterTable.TRAINING, id, YEAR, count(35, 70), count(0, 12));
        field(id);
        row(RegisterTable.STATIONS, id, YEAR, count(18, 40), count(24, 60));
        for (BallotAspect aspect : BallotAspect.values()) {
            ballot(id, aspect);
        }
        if (dice.chance(4)) {
            String kind = dice.pick(List.of(StyleFindingKind.values())).phrase().zh();
            row(RegisterTable.STYLE, id, kind, dice.recorded(dice.between(FIRST_DAY, LAST_DAY)));
        }
        petitions(id);
        String systems = leaders.contains(id) ? count(50, 100) : "";
        row(RegisterTable.REVIEWS, id, YEAR, dice.chance(3) ? "" : count(78, 100), systems);
        if (dice.chance(5)) {
            row(RegisterTable.COURSES, id, "course-" + count(1, 4), YEAR, "40", count(0, 8));
        }
    }

    private void study(String id, String half) {
        int sessions = 24;
        int present = dice.chance(92) ? dice.between(21, sessions) : dice.between(10, 20);
        int excused = dice.between(0, sessions - present);
        row(
                RegisterTable.STUDY,
                id,
                YEAR,
                half,
                String.valueOf(sessions),
                dice.chance(2) ? "" : String.valueOf(present),
                String.valueOf(excused),
                count(22, 40));
        row(RegisterTable.NOTES, id, YEAR, half, dice.chance(3) ? "" : dice.chance(4) ? "否" : "是");
    }

    private void field(String id) {
        int records = dice.between(9, 15);
        LocalDate day = FIRST_DAY.plusDays(dice.between(0, 20));
        for (int i = 0; i < records; i++) {
            String kind = dice.pick(List.of(FieldRecordKind.values())).phrase().in(Language.ZH);
            row(RegisterTable.FIELD, id, kind, day.toString(), dice.chance(97) ? "是" : "否", dice.pick(TARGETS));
            day = day.plusDays(dice.between(10, 24));
        }
    }

    private void ballot(String id, BallotAspect aspect) {
        int voters = dice.between(40, 80);
        int votes = dice.chance(3) ? voters * 45 / 100 : voters * dice.between(70, 100) / 100;
        int satisfied = votes * dice.between(84, 100) / 100;
        row(
                RegisterTable.BALLOTS,
                id,
                YEAR,
                aspect.phrase().zh(),
                String.valueOf(voters),
                String.valueOf(votes),
                dice.chance(1) ? "" : String.valueOf(satisfied));
    }

    private void petitions(String id) {
        int handled = dice.chance(30) ? dice.between(1, 3) : 0;
        for (int i = 1; i <= handled; i++) {
            LocalDate received = dice.between(FIRST_DAY, LAST_DAY.minusDays(70));
            LocalDate closed = received.plusDays(dice.chance(88) ? dice.between(3, 60) : dice.between(61, 69));
            row(RegisterTable.PETITIONS, id, "xf-" + id + "-" + i, received.toString(), "是", closed.toString());
        }
    }

    private String count(int least, int greatest) {
        return String.valueOf(dice.between(least, greatest));
    }

    private void row(RegisterTable table, String... cells) {
        sheets.get(table).add(cells);
    }
}
