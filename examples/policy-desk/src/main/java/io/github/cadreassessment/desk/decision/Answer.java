package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.List;

/** An answer in one word, for lists and counts: a verdict, or how far the grades of an appraisal are limited. */
public enum Answer {
    /** No clause stands in the way. */
    ELIGIBLE(Verdict.ELIGIBLE.phrase(), "✓"),
    /** Eligible, with something to be made up for later. */
    ELIGIBLE_WITH_DUTY(Verdict.ELIGIBLE_WITH_DUTY.phrase(), "◇"),
    /** Every grade is open. */
    ANY_GRADE(new Text("等次不限", "any grade"), "✓"),
    /** Some grades are not open. */
    LIMITED(new Text("等次受限", "grade limited"), "△"),
    /** No grade is given. */
    NO_GRADE(Grade.NO_GRADE.phrase(), "✗"),
    /** The missing facts can still change the answer, or clauses contradict each other. */
    UNDETERMINED(Verdict.UNDETERMINED.phrase(), "?"),
    /** A general clause is not met and no valid approval is on file. */
    NEEDS_APPROVAL(Verdict.NEEDS_APPROVAL.phrase(), "△"),
    /** A hard clause is not met. */
    INELIGIBLE(Verdict.INELIGIBLE.phrase(), "✗");

    private static final List<Answer> VERDICTS =
            List.of(ELIGIBLE, ELIGIBLE_WITH_DUTY, UNDETERMINED, NEEDS_APPROVAL, INELIGIBLE);
    private static final List<Answer> GRADES = List.of(ANY_GRADE, LIMITED, UNDETERMINED, NO_GRADE);

    private final Text phrase;
    private final String mark;

    Answer(Text phrase, String mark) {
        this.phrase = phrase;
        this.mark = mark;
    }

    /** The answers that a question can have: the best first, the open one before the bad ones, as it is to work on. */
    public static List<Answer> bestFirst(QuestionKind kind) {
        return kind.isAppraisal() ? GRADES : VERDICTS;
    }

    static Answer of(Assessment assessment) {
        if (!assessment.isAppraisal()) {
            return valueOf(assessment.verdict().name());
        }
        Grades grades = assessment.grades();
        if (!grades.isSettled() || grades.isContradictory()) {
            return UNDETERMINED;
        }
        if (grades.certain().equals(List.of(Grade.NO_GRADE))) {
            return NO_GRADE;
        }
        return grades.certain().size() == grades.open().size() - 1 ? ANY_GRADE : LIMITED;
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }

    /** One character that marks it beside its words. */
    public String mark() {
        return mark;
    }
}
