package io.github.cadreassessment.rules.syntax;

/** What can stand in a slot of a line form. */
public enum SlotType {
    /** Lower-case letters and digits, joined by hyphens: a {@link String}. */
    ID,
    /** The code of a diagnostic, such as P501: a {@link String}. */
    CODE,
    /** Text in quotes: a {@link String}. */
    QUOTED,
    /** A day: a {@link java.time.LocalDate}. */
    DATE,
    /** A number with its unit, or an authority: a {@link Written.Value}. */
    VALUE,
    /** 原文 …: an {@link io.github.cadreassessment.core.finding.Evidence}. */
    EVIDENCE,
    /** Alternatives with bars between: a list of {@link Written.Alternative}. */
    ALTERNATIVES,
    /** The id of an alternative, or its word: a {@link String}. */
    ALTERNATIVE,
    /** Kinds of question: a list of {@link io.github.cadreassessment.core.question.QuestionKind}. */
    QUESTIONS,
    /** Levels of post: a list of {@link io.github.cadreassessment.core.cadre.PostLevel}. */
    LEVELS,
    /** A collection: its id as a {@link String}. */
    COLLECTION,
    /** What no item means: a {@link io.github.cadreassessment.rules.syntax.Written.Outcome}. */
    OUTCOME,
    /** An authority or a parameter: a {@link Written.Approver}. */
    APPROVER,
    /** The number of an item: an {@link Integer}. */
    ITEM_NUMBER,
    /** Grades of the annual appraisal, without "no grade": a list of {@link io.github.cadreassessment.core.cadre.Grade}. */
    GRADES,
    /** The columns of a table, terms that have words: a list of their ids as {@link String}. */
    COLUMNS,
    /** The cells of a row of a table: a {@link Written.Cells}. */
    CELLS,
    /** An item of a score: a {@link Written.Share}. */
    SHARE,
    /** A date of the case or of an item: its id as a {@link String}. */
    DATE_TERM,
    /** A number to rank by, or a declared score: its id as a {@link String}. */
    MEASURE,
    /** A share of people, or of a number of the unit: a {@link Written.Portion}. */
    PORTION,
    /** What becomes of a part of a place: a {@link io.github.cadreassessment.core.finding.Quota.Rounding}. */
    ROUNDING,
    /** What becomes of equals: a {@link io.github.cadreassessment.core.finding.Quota.Ties}. */
    TIES,
    /** Ids of rules: a list of {@link String}. */
    IDS,
    /** What a question asks for: a {@link Written.Target}. */
    TARGET,
    /** A calendar year: an {@link Integer}. */
    YEAR,
    /** A verdict: a {@link io.github.cadreassessment.core.assessment.Verdict}. */
    VERDICT,
    /** What a clause comes to: an {@link io.github.cadreassessment.core.explanation.Outcome}. */
    STATUS,
    /** What has to be looked up: a {@link io.github.cadreassessment.core.known.Fact}. */
    FACT,
    /** Grades, with "no grade" among them: a list of {@link io.github.cadreassessment.core.cadre.Grade}. */
    ANY_GRADES,
    /** A term of any type, a flag by either phrase: its id as a {@link String}. */
    TERM,
    /** A condition: a {@link Written.Condition}. */
    CONDITION
}
