package io.github.cadreassessment.core.question;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.language.Text;
import java.util.Set;

/** A kind of question; a clause says which kind it applies to. */
public enum QuestionKind {
    /** Promotion to a leading post (提拔). */
    PROMOTION("提拔", "promotion"),
    /** Listing as a candidate for inspection (列为考察对象). */
    CANDIDACY("列为考察对象", "candidacy"),
    /** Promotion that breaks the qualifications or skips a level (破格提拔). */
    EXCEPTIONAL_PROMOTION("破格提拔", "exceptional promotion"),
    /** A more important post at the same level (进一步使用). */
    FURTHER_USE("进一步使用", "further use"),
    /** Promotion in rank (晋升职级). */
    RANK_PROMOTION("晋升职级", "promotion in rank"),
    /** The annual appraisal (年度考核). */
    ANNUAL_APPRAISAL("年度考核", "annual appraisal"),
    /** Formal appointment after a trial period (正式任职). */
    CONFIRMATION("正式任职", "confirmation in post"),
    /** Membership of a Party committee (担任党的委员会委员). */
    COMMITTEE_MEMBERSHIP("担任党的委员会委员", "committee membership"),
    /** Whether the training that is required was done (完成培训任务). */
    TRAINING("完成培训任务", "completion of training"),
    /** A merit of the third class for appraisals (记三等功). */
    MERIT("记三等功", "merit of the third class"),
    /** The democratic appraisal of Party members (民主评议党员). */
    PARTY_REVIEW("民主评议党员", "democratic appraisal of party members"),
    /** The commendation at the end of the year (年终评先树优). */
    COMMENDATION("评先树优", "commendation"),
    /** Whether the study that is required was done (完成学习任务). */
    STUDY("完成学习任务", "completion of study"),
    /** Whether a course of training may be continued (继续参加培训班). */
    COURSE("继续参加培训班", "continuation of a course"),
    /** Another term in the position now held (连任现职). */
    REAPPOINTMENT("连任现职", "another term in the position held"),
    /** The duties of a unit (单位履职). */
    UNIT_DUTIES("单位履职", "duties of the unit");

    private final Text phrase;

    QuestionKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** Whom it is about. */
    public Subject subject() {
        return this == UNIT_DUTIES ? Subject.UNIT : Subject.CADRE;
    }

    /** Whether it is answered by the grades that are open, and not by a verdict. */
    public boolean isAppraisal() {
        return !grades().isEmpty();
    }

    /** The grades that an appraisal knows; empty where the answer is a verdict. */
    public Set<Grade> grades() {
        return switch (this) {
            case ANNUAL_APPRAISAL -> Grade.ANNUAL;
            case PARTY_REVIEW -> Grade.OF_PARTY_MEMBERS;
            default -> Set.of();
        };
    }

    /** Whether it is about a calendar year that is named with it. */
    public boolean isOfAYear() {
        return switch (this) {
            case ANNUAL_APPRAISAL, PARTY_REVIEW, COMMENDATION, STUDY, UNIT_DUTIES -> true;
            default -> false;
        };
    }

    /** The word for it in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
