package io.github.cadreassessment.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Canonical text is a rule file that one may edit by hand. */
class EditedTextTest {
    private static final String TEXT = DrlFromPolicy.emit(TownshipClauses.POLICY, SmallCatalogue.CATALOGUE);

    @Test
    void read_numberChangedInEveryPlace_isThePolicyWithThatNumber() {
        DrlReading reading = read(TEXT.replace(" 35", " 40"));

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(clause(reading, 0).applies())
                .isEqualTo(Formula.any(List.of(
                        new Compare("age", Relation.AT_MOST, new Limit.Amount(40), false),
                        new Is("reserve-cadre", true, false))));
    }

    @Test
    void read_strengthChangedInItsOnePlace_isThePolicyWithThatStrength() {
        DrlReading reading = read(TEXT.replace("@bar( \"GENERAL\" )", "@bar( \"HARD\" )"));

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(clause(reading, 0).strength()).isEqualTo(Strength.HARD);
        assertThat(clause(reading, 1))
                .isEqualTo(TownshipClauses.POLICY.clauses().get(1));
    }

    @Test
    void read_numberChangedInOnePlace_namesBothPlaces() {
        DrlReading reading = read(TEXT.replace("high(\"age\") > 35", "high(\"age\") > 40"));

        assertThat(reading.policy()).isNull();
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.print())
                    .isEqualTo("township.drl:14:23 D130 line 14 says `40` where line 22 says `35`\n"
                            + "help: change every place of the value");
            assertThat(problem.message().zh()).isEqualTo("第 14 行写 `40`，第 22 行写 `35`");
            assertThat(problem.length()).isEqualTo(2);
        });
    }

    @Test
    void read_mistakesInTwoClauses_tellsBoth() {
        DrlReading reading = read(
                TEXT.replace("mayBe(\"reserve-cadre\")", "mayBe(\"reserve\")").replace("isOf(\"mass-", "isOf(\"less-"));

        assertThat(reading.diagnostics())
                .extracting(problem -> problem.message().en())
                .containsExactly("there is no term `reserve`", "there is no collection `\"less-work-targets\"`");
    }

    private static ClauseInForce clause(DrlReading reading, int index) {
        return Objects.requireNonNull(reading.policy()).clauses().get(index);
    }

    private static DrlReading read(String text) {
        return CanonicalDrl.read(SourceFile.of("township.drl", text), SmallCatalogue.CATALOGUE);
    }
}
