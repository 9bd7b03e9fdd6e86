package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written.Target;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the question that a scenario asks. */
final class QuestionCheck {
    private final Complaints complaints;

    QuestionCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The question of an {@code asks} line; {@code null}, with a complaint, where it lacks something. */
    @Nullable
    Question question(Statement line, LocalDate asOf) {
        List<?> kinds = line.captures().get("question", List.class);
        QuestionKind kind = (QuestionKind) kinds.get(0);
        Target target = line.captures().find("target", Target.class).orElse(null);
        Integer year = line.captures().find("year", Integer.class).orElse(null);
        Question question = kinds.size() > 1 || (year != null) != kind.isOfAYear()
                ? null
                : year != null ? ofYear(kind, target, year, asOf) : ofTarget(kind, target, asOf);
        if (question == null) {
            String how = form(kind).in(complaints.language());
            complaints.add(
                    Complaint.ASKED_WRONGLY,
                    line.span(),
                    Text.NONE,
                    kind.phrase().in(complaints.language()),
                    how);
        }
        return question;
    }

    private static @Nullable Question ofYear(QuestionKind kind, @Nullable Target target, int year, LocalDate asOf) {
        if (target != null) {
            return null;
        }
        return switch (kind) {
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(year, asOf);
            case PARTY_REVIEW -> new Question.PartyReview(year, asOf);
            case COMMENDATION -> new Question.Commendation(year, asOf);
            case STUDY -> new Question.Study(year, asOf);
            case UNIT_DUTIES -> new Question.UnitDuties(year, asOf);
            default -> null;
        };
    }

    private static @Nullable Question ofTarget(QuestionKind kind, @Nullable Target target, LocalDate asOf) {
        if (target instanceof Target.OfLevel level) {
            return ofLevel(kind, level.level(), asOf);
        }
        if (target instanceof Target.OfRank rank) {
            return kind == QuestionKind.RANK_PROMOTION ? new Question.RankPromotion(rank.rank(), asOf) : null;
        }
        if (target instanceof Target.OfCommittee committee) {
            return kind == QuestionKind.COMMITTEE_MEMBERSHIP
                    ? new Question.CommitteeMembership(committee.committee(), asOf)
                    : null;
        }
        return switch (kind) {
            case CONFIRMATION -> new Question.Confirmation(asOf);
            case TRAINING -> new Question.Training(asOf);
            case MERIT -> new Question.Merit(asOf);
            case COURSE -> new Question.Course(asOf);
            case REAPPOINTMENT -> new Question.Reappointment(asOf);
            default -> null;
        };
    }

    private static @Nullable Question ofLevel(QuestionKind kind, PostLevel level, LocalDate asOf) {
        return switch (kind) {
            case PROMOTION -> new Question.Promotion(level, asOf);
            case CANDIDACY -> new Question.Candidacy(level, asOf);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, asOf);
            case FURTHER_USE -> new Question.FurtherUse(level, asOf);
            default -> null;
        };
    }

    private static Text form(QuestionKind kind) {
        Text words = kind.phrase();
        if (kind.isOfAYear()) {
            return new Text("`问 " + words.zh() + " 2024 年度`", "`asks " + words.en() + " for 2024`");
        }
        Text target = switch (kind) {
            case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION, FURTHER_USE -> PostLevel.TOWNSHIP_DEPUTY.phrase();
            case RANK_PROMOTION -> Rank.FIRST_CLERK.phrase();
            case COMMITTEE_MEMBERSHIP -> PartyCommittee.values()[0].phrase();
            default -> Text.NONE;
        };
        return target.equals(Text.NONE)
                ? new Text("`问 " + words.zh() + "`", "`asks " + words.en() + "`")
                : new Text(
                        "`问 " + words.zh() + " 到 " + target.zh() + "`",
                        "`asks " + words.en() + " to " + target.en() + "`");
    }
}
