package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Puts grades of an annual appraisal into words, best first, and what a clause leaves of them. */
final class GradeWords {
    private GradeWords() {}

    static Text grades(Collection<Grade> grades) {
        List<Text> words = new ArrayList<>();
        for (Grade grade : grades) {
            words.add(0, grade.phrase());
        }
        return Message.joined(Message.COMMA, words);
    }

    /** What the clause leaves once its circumstance exists. */
    static Text limit(GradeLimit limit) {
        if (limit.isNone()) {
            return (limit.madeUpLater() ? Message.GRADE_LATER : Message.GRADE_NONE).text();
        }
        return limit.isCap()
                ? Message.GRADE_NOT.with(grades(EnumSet.complementOf(EnumSet.copyOf(limit.allowed()))))
                : Message.GRADE_IS.with(grades(EnumSet.copyOf(limit.allowed())));
    }
}
