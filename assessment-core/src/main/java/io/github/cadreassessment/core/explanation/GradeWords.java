package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Puts grades of an appraisal into words, best first, and what a clause leaves of them. */
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
    static Text limit(GradeLimit limit, Set<Grade> scale) {
        if (limit.isNone()) {
            return (limit.madeUpLater() ? Message.GRADE_LATER : Message.GRADE_NONE).text();
        }
        if (limit.isEarned()) {
            return Message.GRADE_EARNED.with(grades(limit.allowed()));
        }
        return limit.isCap()
                ? Message.GRADE_NOT.with(grades(limit.shutOut(scale)))
                : Message.GRADE_IS.with(grades(limit.allowed()));
    }
}
