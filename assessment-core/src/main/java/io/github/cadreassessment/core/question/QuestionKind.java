package io.github.cadreassessment.core.question;

import io.github.cadreassessment.core.language.Text;

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
    MERIT("记三等功", "merit of the third class");

    private final Text phrase;

    QuestionKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
