package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds what most registers hold of everybody beside posts: ranks, leave, training and findings. Not thread-safe. */
final class AnyRecords {
    private static final Set<Judgement> EXPECTED = EnumSet.of(
            Judgement.BASIC_CONDITIONS,
            Judgement.LEGAL_QUALIFICATIONS,
            Judgement.HEALTHY,
            Judgement.TRAINING_DONE,
            Judgement.RANK_BASIC_CONDITIONS,
            Judgement.VACANT_RANK_QUOTA,
            Judgement.HAS_SPOUSE);
    private static final List<Rank> RANKS = List.of(
            Rank.SECOND_CLERK,
            Rank.FIRST_CLERK,
            Rank.FOURTH_PRINCIPAL_CLERK,
            Rank.THIRD_PRINCIPAL_CLERK,
            Rank.SECOND_PRINCIPAL_CLERK);

    private final Sheets sheets;
    private final Dice dice;

    AnyRecords(Sheets sheets, Dice dice) {
        this.sheets = sheets;
        this.dice = dice;
    }

    /** Adds what is on file about the person with this id. */
    void add(String id) {
        ranks(id);
        leave(id);
        training(id);
        for (Judgement judgement : Judgement.values()) {
            if (!dice.chance(6)) {
                boolean holds = EXPECTED.contains(judgement) != dice.chance(2);
                sheets.get(RegisterTable.JUDGEMENTS).add(id, judgement.phrase().in(Language.ZH), holds ? "是" : "否");
            }
        }
    }

    private void ranks(String id) {
        int highest = dice.between(0, RANKS.size() - 1);
        LocalDate since = dice.between(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
        if (highest > 0) {
            LocalDate before = since.minusDays(dice.between(700, 1500));
            String from = dice.recorded(before);
            row(RANKS.get(highest - 1), id, from, dice.written(since.minusDays(1)));
        }
        row(RANKS.get(highest), id, dice.recorded(since), "至今");
    }

    private void row(Rank rank, String id, String from, String to) {
        sheets.get(RegisterTable.RANKS).add(id, rank.phrase().in(Language.ZH), from, to);
    }

    private void leave(String id) {
        if (dice.chance(40)) {
            int sick = dice.chance(4) ? dice.between(150, 250) : dice.between(0, 20);
            String maternity = dice.chance(3) ? "158" : "0";
            String personal = dice.chance(5) ? "" : String.valueOf(dice.between(0, 10));
            sheets.get(RegisterTable.LEAVE).add(id, "2024", String.valueOf(sick), personal, maternity);
        }
    }

    private void training(String id) {
        for (int year = 2019; year <= 2023; year++) {
            if (!dice.chance(10)) {
                String hours = dice.chance(3) ? "" : String.valueOf(dice.between(20, 140));
                sheets.get(RegisterTable.TRAINING)
                        .add(id, String.valueOf(year), hours, String.valueOf(dice.between(0, 15)));
            }
        }
    }
}
