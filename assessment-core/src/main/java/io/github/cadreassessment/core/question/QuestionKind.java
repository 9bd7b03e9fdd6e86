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
    ANNUAL_APPRAISAL("年度考核", "annual appraisal");

    private final Text phrase;

    QuestionKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
