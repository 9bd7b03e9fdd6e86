package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Scope;
import io.github.cadreassessment.rules.inforce.InForce;

/**
 * What a run was asked. Immutable and thread-safe.
 *
 * @param inForce the policy that answers
 * @param asking what is asked about everybody
 * @param scope who is decided on
 * @param language the language of the page
 * @param number which of the questions of the run it is, from 0 on
 */
public record Asked(InForce inForce, Asking asking, Scope scope, Language language, int number) {
    /** What the ids of elements about this question start with, so that no two questions of a page share one. */
    String prefix() {
        return number == 0 ? "" : "q" + (number + 1) + "-";
    }

    /** Whether it is about units. */
    public boolean isOfUnits() {
        return asking.kind().subject() == Subject.UNIT;
    }

    /** The text in the language of the page. */
    String in(Text text) {
        return text.in(language);
    }

    String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The question with what it is asked for. */
    public String question() {
        Text about = about();
        String kind = in(asking.kind().phrase());
        return about.equals(Text.NONE) ? kind : kind + in("（", " (") + in(about) + in("）", ")");
    }

    private Text about() {
        Asking.Target target = asking.target();
        PartyCommittee committee = target.committee();
        return switch (asking.kind()) {
            case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION ->
                target.level() == null
                        ? new Text("上一级职务", "the next level")
                        : target.level().phrase();
            case FURTHER_USE ->
                target.level() == null
                        ? new Text("同级职务", "the same level")
                        : target.level().phrase();
            case RANK_PROMOTION ->
                target.rank() == null
                        ? new Text("上一职级", "the next rank")
                        : target.rank().phrase();
            case ANNUAL_APPRAISAL, PARTY_REVIEW, COMMENDATION, STUDY, UNIT_DUTIES ->
                new Text(target.year() + " 年", String.valueOf(target.year()));
            case COMMITTEE_MEMBERSHIP -> committee == null ? Text.NONE : committee.phrase();
            case CONFIRMATION, TRAINING, MERIT, COURSE, REAPPOINTMENT -> Text.NONE;
        };
    }
}
