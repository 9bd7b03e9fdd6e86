package io.github.cadreassessment.core.assessment;

import static io.github.cadreassessment.core.cadre.Grade.BASICALLY_COMPETENT;
import static io.github.cadreassessment.core.cadre.Grade.COMPETENT;
import static io.github.cadreassessment.core.cadre.Grade.EXCELLENT;
import static io.github.cadreassessment.core.cadre.Grade.INCOMPETENT;
import static io.github.cadreassessment.core.cadre.Grade.NO_GRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradesTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final GradeLimit NOT_EXCELLENT = GradeLimit.not(Set.of(EXCELLENT), Grade.ANNUAL);
    private static final GradeLimit INCOMPETENT_ONLY = GradeLimit.only(Set.of(INCOMPETENT));
    private static final GradeLimit NONE = GradeLimit.none(false);

    private static Finding finding(GradeLimit limit, Status... possible) {
        Clause clause = new Clause(
                "c",
                ClauseKind.BAR,
                Strength.HARD,
                Text.NONE,
                "d",
                Text.NONE,
                Evidence.ORIGINAL_TEXT,
                new Place("p", 1, 1),
                List.of(),
                List.of(),
                null,
                null,
                limit,
                null,
                null);
        return new Finding(clause, "", "", EnumSet.copyOf(List.of(possible)), List.of(), List.of(), List.of(), null);
    }

    @Test
    void grades_ofNoFinding_areAllOpenAndNoneIsNoChoice() {
        Grades grades = Grades.of(List.of(), Grade.ANNUAL);
        assertThat(grades.certain()).containsExactly(INCOMPETENT, BASICALLY_COMPETENT, COMPETENT, EXCELLENT);
        assertThat(grades.isSettled()).isTrue();
    }

    @Test
    void grades_underACap_areTheOthers() {
        assertThat(Grades.of(List.of(finding(NOT_EXCELLENT, Status.UNMET)), Grade.ANNUAL)
                        .certain())
                .containsExactly(INCOMPETENT, BASICALLY_COMPETENT, COMPETENT);
        assertThat(Grades.of(List.of(finding(NOT_EXCELLENT, Status.MET)), Grade.ANNUAL)
                        .certain())
                .contains(EXCELLENT);
        assertThat(Grades.of(List.of(finding(NOT_EXCELLENT, Status.WAIVED)), Grade.ANNUAL)
                        .certain())
                .contains(EXCELLENT);
    }

    @Test
    void grades_whereNoneIsGiven_areNoGradeAlone() {
        Grades grades =
                Grades.of(List.of(finding(NONE, Status.UNMET), finding(NOT_EXCELLENT, Status.UNMET)), Grade.ANNUAL);
        assertThat(grades.certain()).containsExactly(NO_GRADE);
    }

    @Test
    void grades_whereItIsUnknownWhetherNoneIsGiven_areAllUnknown() {
        Grades grades = Grades.of(List.of(finding(NONE, Status.MET, Status.UNMET)), Grade.ANNUAL);
        assertThat(grades.certain()).isEmpty();
        assertThat(grades.unknown()).containsExactlyElementsOf(Grade.ANNUAL);
    }

    @Test
    void grades_whereACapIsUnknown_areUnknownOnlyWhereItShutsOut() {
        Grades grades = Grades.of(List.of(finding(NOT_EXCELLENT, Status.MET, Status.UNMET)), Grade.ANNUAL);
        assertThat(grades.certain()).containsExactly(INCOMPETENT, BASICALLY_COMPETENT, COMPETENT);
        assertThat(grades.unknown()).containsExactly(EXCELLENT);
    }

    @Test
    void unknownCap_besideOneThatIsCertain_movesNothing() {
        Finding unknown = finding(NOT_EXCELLENT, Status.MET, Status.UNMET);
        Grades grades = Grades.of(List.of(unknown, finding(INCOMPETENT_ONLY, Status.UNMET)), Grade.ANNUAL);
        assertThat(grades.isSettled()).isTrue();
        assertThat(grades.certain()).containsExactly(INCOMPETENT);
        assertThat(grades.canBeMovedBy(unknown)).isFalse();
    }

    @Test
    void grades_ofClausesThatContradict_areNoneAndSaySo() {
        Grades grades =
                Grades.of(List.of(finding(NONE, Status.UNMET), finding(INCOMPETENT_ONLY, Status.UNMET)), Grade.ANNUAL);
        assertThat(grades.certain()).isEmpty();
        assertThat(grades.isContradictory()).isTrue();
    }

    @Test
    void answer_ofTheOtherKind_isRefused() {
        Question appraisal = new Question.AnnualAppraisal(2024, AS_OF);
        Question promotion = new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, AS_OF);
        OpaqueId id = new OpaqueId("x-1");
        assertThatThrownBy(() -> new Assessment(id, appraisal, "p", List.of(), List.of()).verdict())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The question (ANNUAL_APPRAISAL) of an assessment must be answered by a verdict."
                        + " Maybe ask for its grades.");
        assertThatThrownBy(() -> new Assessment(id, promotion, "p", List.of(), List.of()).grades())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The question (PROMOTION) of an assessment must be answered by grades."
                        + " Maybe ask for its verdict.");
    }

    @Test
    void limit_withoutAGrade_isRefused() {
        assertThatThrownBy(() -> GradeLimit.only(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The grades that remain must be at least one.");
    }
}
