package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random questions about cadres, of every kind. */
public final class RandomQuestions {
    private RandomQuestions() {}

    /** A question as of {@code asOf}. */
    public static Question next(Random random, LocalDate asOf) {
        PostLevel level = PostLevel.values()[random.nextInt(PostLevel.values().length)];
        Rank rank = Rank.values()[random.nextInt(Rank.values().length)];
        List<QuestionKind> kinds = Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.subject() == Subject.CADRE)
                .toList();
        return of(kinds.get(random.nextInt(kinds.size())), level, rank, asOf);
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
            case PARTY_REVIEW -> new Question.PartyReview(asOf.getYear(), asOf);
            case COMMENDATION -> new Question.Commendation(asOf.getYear() - level.ordinal() % 2, asOf);
            case STUDY -> new Question.Study(asOf.getYear() - level.ordinal() % 2, asOf);
            case COURSE -> new Question.Course(asOf);
            case REAPPOINTMENT -> new Question.Reappointment(asOf);
            case UNIT_DUTIES -> new Question.UnitDuties(asOf.getYear(), asOf);
        };
    }
}
