package io.github.cadreassessment.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fold, cell by cell. */
class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_APPLICABLE, ELIGIBLE, ELIGIBLE",
        "MET, ELIGIBLE, ELIGIBLE",
        "WAIVED, ELIGIBLE, ELIGIBLE",
        "DUTY, ELIGIBLE_WITH_DUTY, ELIGIBLE_WITH_DUTY",
        "UNMET, INELIGIBLE, NEEDS_APPROVAL"
    })
    void of_oneCertainFinding_isTheVerdictOfItsCell(Status status, Verdict ifHard, Verdict ifGeneral) {
        assertThat(Fold.of(List.of(finding(Strength.HARD, EnumSet.of(status))))).isEqualTo(new Fold(ifHard, ifHard));
        assertThat(Fold.of(List.of(finding(Strength.GENERAL, EnumSet.of(status)))))
                .isEqualTo(new Fold(ifGeneral, ifGeneral));
    }

    @Test
    void of_noFinding_isEligible() {
        assertThat(Fold.of(List.of()).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void of_everyPairOfCertainFindings_isTheWorseWhateverTheirOrder() {
        for (Status one : Status.values()) {
            for (Status other : Status.values()) {
                Finding hard = finding(Strength.HARD, EnumSet.of(one));
                Finding general = finding(Strength.GENERAL, EnumSet.of(other));
                Verdict first = Fold.of(List.of(hard)).verdict();
                Verdict second = Fold.of(List.of(general)).verdict();
                Verdict worse = first.compareTo(second) <= 0 ? first : second;
                assertThat(Fold.of(List.of(hard, general))).isEqualTo(new Fold(worse, worse));
                assertThat(Fold.of(List.of(general, hard))).isEqualTo(new Fold(worse, worse));
            }
        }
    }

    @Test
    void of_uncertainFinding_isUndeterminedWithBothBounds() {
        Finding open = finding(Strength.GENERAL, EnumSet.of(Status.MET, Status.UNMET));
        Fold fold = Fold.of(List.of(open));
        assertThat(fold).isEqualTo(new Fold(Verdict.ELIGIBLE, Verdict.NEEDS_APPROVAL));
        assertThat(fold.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(fold.canBeMovedBy(open)).isTrue();
    }

    @Test
    void of_uncertainFindingBesideAWorseCertainOne_isCertain() {
        Finding open = finding(Strength.GENERAL, EnumSet.of(Status.MET, Status.UNMET));
        Fold fold = Fold.of(List.of(open, finding(Strength.HARD, EnumSet.of(Status.UNMET))));
        assertThat(fold.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(fold.canBeMovedBy(open)).isFalse();
    }

    @Test
    void of_statusesThatAllowTheSame_isCertain() {
        Finding finding = finding(Strength.HARD, EnumSet.of(Status.MET, Status.NOT_APPLICABLE, Status.WAIVED));
        assertThat(Fold.of(List.of(finding)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Fold.verdicts(finding)).containsExactly(Verdict.ELIGIBLE);
    }

    private static Finding finding(Strength strength, Set<Status> possible) {
        Clause clause = new Clause(
                "c",
                ClauseKind.REQUIREMENT,
                strength,
                Text.NONE,
                "document",
                Text.NONE,
                Evidence.ORIGINAL_TEXT,
                new Clause.Place("c.policy", 1, 1),
                List.of(),
                List.of(),
                null);
        return new Finding(clause, "", "", possible, List.of(), List.of(), List.of(), null);
    }
}
