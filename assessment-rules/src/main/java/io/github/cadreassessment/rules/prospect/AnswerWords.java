package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.language.Text;
import java.util.Comparator;
import java.util.List;

/** Puts an answer into a few words: the verdict, or the grades that are open. */
final class AnswerWords {
    private AnswerWords() {}

    static Text of(Assessment answer) {
        if (!answer.isAppraisal()) {
            return answer.verdict().phrase();
        }
        List<Text> grades = answer.grades().certain().stream()
                .sorted(Comparator.reverseOrder())
                .map(Grade::phrase)
                .toList();
        return grades.isEmpty()
                ? ProspectMessage.NO_GRADE_LEFT.text()
                : ProspectMessage.GRADES.with(ProspectMessage.COMMA.between(grades));
    }
}
