package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about the question itself. */
final class QuestionTerms {
    static final List<Term> ALL = List.of(NewTerm.date(
            "as-of-date",
            new Text("查询日", "date asked about"),
            new Text("查询所问的日期, 以当日早晨为准。", "The date that is asked about, on whose morning things are looked at.")));

    private QuestionTerms() {}
}
