package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import java.time.LocalDate;
import java.util.Random;

/** Random questions of every kind. */
public final class RandomQuestions {
    private RandomQuestions() {}

    /** A question as of {@code asOf}. */
    public static Question next(Random random, LocalDate asOf) {
        PostLevel level = PostLevel.values()[random.nextInt(PostLevel.values().length)];
        Rank rank = Rank.values()[random.nextInt(Rank.values().length)];
        return of(QuestionKind.values()[random.nextInt(QuestionKind.values().length)], level, rank, asOf);
    }

    private static Question of(QuestionKind kind, PostLevel level, Rank rank, LocalDate asOf) {
        return switch (kind) {
            case PROMOTION -> new Question.Promotion(level, asOf);
            case CANDIDACY -> new Question.Candidacy(level, asOf);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, asOf);
            case FURTHER_USE -> new Question.FurtherUse(level, asOf);
            case RANK_PROMOTION -> new Question.RankPromotion(rank, asOf);
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(asOf.getYear(), asOf);
            case CONFIRMATION -> new Question.Confirmation(asOf);
            case COMMITTEE_MEMBERSHIP ->
                new Question.CommitteeMembership(PartyCommittee.values()[level.ordinal() % 3], asOf);
            case TRAINING -> new Question.Training(asOf);
            case MERIT -> new Question.Merit(asOf);
        };
    }
}
