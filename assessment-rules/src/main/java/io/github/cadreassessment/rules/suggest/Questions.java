package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.scenario.BaseCase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The questions that bases ask. */
final class Questions {
    private Questions() {}

    /** Some question of this kind, about the year of its day where it is about a year. */
    static Question any(QuestionKind kind, LocalDate asOf) {
        int year = asOf.getYear();
        PostLevel level = PostLevel.values()[0];
        return switch (kind) {
            case PROMOTION -> new Question.Promotion(level, asOf);
            case CANDIDACY -> new Question.Candidacy(level, asOf);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, asOf);
            case FURTHER_USE -> new Question.FurtherUse(level, asOf);
            case RANK_PROMOTION -> new Question.RankPromotion(Rank.values()[0], asOf);
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(year, asOf);
            case CONFIRMATION -> new Question.Confirmation(asOf);
            case COMMITTEE_MEMBERSHIP -> new Question.CommitteeMembership(PartyCommittee.values()[0], asOf);
            case TRAINING -> new Question.Training(asOf);
            case MERIT -> new Question.Merit(asOf);
            case PARTY_REVIEW -> new Question.PartyReview(year, asOf);
            case COMMENDATION -> new Question.Commendation(year, asOf);
            case STUDY -> new Question.Study(year, asOf);
            case COURSE -> new Question.Course(asOf);
            case REAPPOINTMENT -> new Question.Reappointment(asOf);
            case UNIT_DUTIES -> new Question.UnitDuties(year, asOf);
        };
    }

    /**
     * An id for the base of this question under these choices: the one that it has, or a new one.
     *
     * @param taken ids of bases that the pack has already
     */
    static String id(Question question, Choices choices, Map<String, BaseCase> bases, Set<String> taken) {
        for (BaseCase base : bases.values()) {
            if (base.question().equals(question) && base.choices().equals(choices)) {
                return base.id();
            }
        }
        String kind = question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String id = kind;
        for (int i = 2; bases.containsKey(id) || taken.contains(id); i++) {
            id = kind + "-" + i;
        }
        return id;
    }

    static String title(Question question, Language language) {
        boolean unit = question.kind().subject() == Subject.UNIT;
        String kind = question.kind().phrase().in(language);
        return language == Language.ZH
                ? kind + "：各项都合要求的" + (unit ? "单位" : "人")
                : kind + ": " + (unit ? "a unit" : "a person") + " with nothing in the way";
    }
}
