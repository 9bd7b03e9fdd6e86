package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.ArrayList;
import java.util.List;

/** Puts into words what a clause is called, where it comes from, what shaped it and who may approve an exception. */
final class ClauseWords {
    private ClauseWords() {}

    /** The title, or the id of a clause without one. */
    static Text name(Clause clause) {
        return isEmpty(clause.title()) ? Message.same(clause.id()) : Message.QUOTED.with(clause.title());
    }

    /** The clause that {@code findings} are about, with its article, the items of the bar and the subjects. */
    static Text reference(List<ExplainedFinding> findings) {
        Clause clause = findings.get(0).finding().clause();
        List<Text> notes = new ArrayList<>();
        notes.add(clause.article());
        for (ExplainedFinding finding : findings) {
            String item = finding.finding().item();
            notes.add(item.isEmpty() ? Text.NONE : Message.ITEM.with(Message.same(item)));
        }
        findings.forEach(finding -> notes.add(finding.subject()));
        List<Text> given =
                notes.stream().filter(note -> !isEmpty(note)).distinct().toList();
        return given.isEmpty()
                ? name(clause)
                : Message.WITH_NOTE.with(name(clause), Message.joined(Message.SEMICOLON, given));
    }

    static Text citation(Clause clause) {
        Text document = Message.same(clause.document());
        return isEmpty(clause.article()) ? document : Message.CITATION.with(document, clause.article());
    }

    static Text source(Clause clause) {
        return Message.EVIDENCE_AND_PLACE.with(
                citation(clause),
                clause.evidence().phrase(),
                Message.same(clause.place().toString()));
    }

    static Text reading(Clause.ReadingChoice reading) {
        Text meaning = isEmpty(reading.title())
                ? reading.alternativeTitle()
                : Message.LABELLED.with(reading.title(), reading.alternativeTitle());
        return Message.READING.with(
                Message.same(reading.id()),
                Message.same(reading.alternative()),
                (reading.isDefault() ? Message.DEFAULT : Message.NOT_DEFAULT).text(),
                isEmpty(reading.why()) ? meaning : Message.WHY.with(meaning, reading.why()));
    }

    static Text setting(Clause.Setting setting) {
        Text name = isEmpty(setting.title()) ? Message.same(setting.id()) : setting.title();
        return Message.SETTING.with(name, setting.value(), setting.evidence().phrase());
    }

    /** The exception route of the clause, and whether it was taken. */
    static Text route(Finding finding, QuestionKind question) {
        Authority route = finding.clause().route();
        return route == null
                ? Message.NO_ROUTE.text()
                : Message.ROUTE.with(may(question, route.phrase()), approval(finding));
    }

    /** What the approval of {@code authorities} makes possible. */
    static Text may(QuestionKind question, Text authorities) {
        return switch (question) {
            case PROMOTION -> Message.MAY_BE_PROMOTED.with(authorities);
            case CANDIDACY -> Message.MAY_BE_A_CANDIDATE.with(authorities);
            case EXCEPTIONAL_PROMOTION -> Message.MAY_BE_PROMOTED_BY_EXCEPTION.with(authorities);
            case FURTHER_USE -> Message.MAY_BE_USED_FURTHER.with(authorities);
            case RANK_PROMOTION -> Message.MAY_RISE_IN_RANK.with(authorities);
            case ANNUAL_APPRAISAL -> Message.MAY_BE_GRADED.with(authorities);
            case CONFIRMATION -> Message.MAY_BE_CONFIRMED.with(authorities);
            case COMMITTEE_MEMBERSHIP -> Message.MAY_BE_A_MEMBER.with(authorities);
            case TRAINING -> Message.MAY_COUNT_AS_TRAINED.with(authorities);
            case MERIT -> Message.MAY_BE_GIVEN_MERIT.with(authorities);
            case PARTY_REVIEW -> Message.MAY_BE_GRADED.with(authorities);
            case COMMENDATION -> Message.MAY_BE_COMMENDED.with(authorities);
            case STUDY -> Message.MAY_COUNT_AS_STUDIED.with(authorities);
            case COURSE -> Message.MAY_GO_ON_WITH_COURSE.with(authorities);
            case REAPPOINTMENT -> Message.MAY_BE_REAPPOINTED.with(authorities);
            case UNIT_DUTIES -> Message.MAY_COUNT_AS_DONE.with(authorities);
        };
    }

    private static Text approval(Finding finding) {
        Truth approval = finding.approval();
        boolean outside = finding.limits().stream().anyMatch(value -> value.truth() == Truth.FALSE);
        if (approval == Truth.TRUE && finding.isCertain() && outside) {
            return Message.APPROVAL_OUTSIDE_LIMITS.text();
        }
        if (approval == null) {
            return Message.APPROVAL_UNKNOWN.text();
        }
        return switch (approval) {
            case TRUE -> Message.APPROVAL_EXISTS.text();
            case FALSE -> Message.NO_APPROVAL.text();
            case UNKNOWN -> Message.APPROVAL_UNKNOWN.text();
        };
    }

    private static boolean isEmpty(Text text) {
        return text.equals(Text.NONE);
    }
}
