package io.github.cadreassessment.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlFromPolicyTest {
    @Test
    void emit_townshipClauses_readsAsRecorded() {
        Recorded.assertSame("township.drl", DrlFromPolicy.emit(TownshipClauses.POLICY, SmallCatalogue.CATALOGUE));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.03125", "16, 0.5", "32, 1", "320, 10", "784, 24.5", "31999999968, 999999999"})
    void emit_lengthOfTime_isTheShortestExactDecimal(long ticks, String decimal) {
        Formula formula = new Compare("tenure", Relation.AT_LEAST, new Limit.Amount(ticks), false);

        assertThat(emit("s1", "", formula)).contains("high(\"tenure\") >= " + decimal + " )");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 32_000_000_000L, Long.MAX_VALUE})
    void emit_amountOutOfRange_isRefused(long ticks) {
        Formula formula = new Compare("tenure", Relation.AT_LEAST, new Limit.Amount(ticks), false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", "", formula))
                .withMessage("The amount (" + ticks
                        + " ticks) for term (tenure) must be from 0 to 999999999 units. Maybe a rule was not checked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S1", "s1\" UNMET", "s_1", "s1\\", "s1-", "系", "1s", "s1 ", "s1\n"})
    void emit_idOfAnotherForm_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit(id, "", Formula.TRUE))
                .withMessage("The id (" + id
                        + ") of a clause must be lower-case words and hyphens. Maybe a rule was not checked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "1000", "a", "1\"", "-1", "一"})
    void emit_itemNumberOfAnotherForm_isRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", number, Formula.TRUE))
                .withMessage("The number (" + number
                        + ") of an item of clause (s1) must be empty or from 1 to 999. Maybe a rule was not checked.");
    }

    @Test
    void emit_termOfItemsReadInTheCase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", "", new Is("assigned", true, false)))
                .withMessage("The comparison of term (assigned) of clause (s1) must fit the catalogue: term `assigned` "
                        + "belongs to the items of `mass-work-targets` and cannot be read here. Maybe a rule was not "
                        + "checked.");
    }

    @Test
    void emit_wordThatTheTermDoesNotHave_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", "", new Among("target-level", List.of("LOW\") || eval(\""), true, false)))
                .withMessageContaining("are not words of term `target-level`, each once and in their order");
    }

    @Test
    void emit_formulaThatIsNotFlat_isRefused() {
        Formula leaf = new Is("on-probation", true, false);
        Formula nested = new All(List.of(leaf, new All(List.of(leaf, leaf))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", "", nested))
                .withMessage("The formula of clause (s1) must be flat. Maybe a rule was not checked.");
    }

    @Test
    void emit_formulaAtTheLimitOfDepth_isReadBackAndOneDeeperIsRefused() {
        Formula deepest = nested(DrlLimits.DEPTH);
        DrlReading reading = CanonicalDrl.readEmitted(emit("s1", "", deepest), SmallCatalogue.CATALOGUE);

        assertThat(reading.diagnostics()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emit("s1", "", nested(DrlLimits.DEPTH + 1)))
                .withMessage("The depth of a formula of clause (s1) must be at most 48. Maybe a rule was not checked.");
    }

    @Test
    void emit_clauseTwice_isRefused() {
        ClauseInForce clause = TownshipClauses.POLICY.clauses().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DrlFromPolicy.emit(new PolicyInForce("p", List.of(clause, clause)), SmallCatalogue.CATALOGUE))
                .withMessage("The id (s15) of a clause must be unique in the policy. Maybe a rule was not checked.");
    }

    static Formula nested(int depth) {
        Formula formula = new Is("on-probation", true, true);
        for (int i = 1; i < depth; i++) {
            Formula leaf = new Is("reserve-cadre", true, false);
            formula = i % 2 == 0 ? Formula.all(List.of(leaf, formula)) : Formula.any(List.of(leaf, formula));
        }
        return formula;
    }

    static String emit(String id, String number, Formula condition) {
        ClauseInForce clause = new ClauseInForce(
                id,
                List.of(QuestionKind.PROMOTION),
                Strength.HARD,
                ClauseKind.REQUIREMENT,
                Formula.TRUE,
                null,
                List.of(new Item(number, condition)),
                null);
        return DrlFromPolicy.emit(new PolicyInForce("p", List.of(clause)), SmallCatalogue.CATALOGUE);
    }
}
