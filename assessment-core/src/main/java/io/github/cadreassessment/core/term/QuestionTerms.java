package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import java.util.List;

/** Terms about the question itself. */
final class QuestionTerms {
    static final List<Term> ALL = List.of(
            NewTerm.date(
                            "as-of-date",
                            new Text("查询日", "date asked about"),
                            new Text(
                                    "查询所问的日期, 以当日早晨为准。",
                                    "The date that is asked about, on whose morning things are looked at."))
                    .about(Subject.EITHER),
            NewTerm.word(
                    "target-committee",
                    new Text("拟任委员会", "committee asked for"),
                    BuiltInWords.COMMITTEES,
                    new Text("查询的党的委员会的层级。", "The level of the Party committee that is asked about.")));

    private QuestionTerms() {}
}
