package io.github.cadreassessment.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.finding.ClauseReading;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomCases;
import io.github.cadreassessment.rules.testkit.RandomPolicies;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine finds possible exactly what the table of statuses says, on random policies and cases. */
class EngineAndTableTest {
    @Provide
    Arbitrary<PolicyInForce> policies() {
        return RandomPolicies.over(SmallCatalogue.CATALOGUE, 4);
    }

    /** More than a hundred cases, so that every condition is met before and after it is compiled. */
    @Property(tries = 60, seed = "20261123")
    void fire_anyPolicyAndCase_findsPossibleWhatTheTableSays(
            @ForAll("policies") PolicyInForce policy, @ForAll long seed) {
        List<CaseView> cases = RandomCases.of(SmallCatalogue.CATALOGUE, seed, 120);
        try (DroolsEngine engine = DroolsEngine.compile(policy, SmallCatalogue.CATALOGUE)) {
            for (CaseView view : cases) {
                PossibleStatuses found = engine.fire(view);
                int expected = 0;
                for (ClauseInForce clause : policy.clauses()) {
                    if (!clause.isFor(view.question().kind())) {
                        continue;
                    }
                    for (ClauseReading reading : ClauseReading.of(clause, view)) {
                        expected++;
                        assertThat(found.of(clause.id(), reading.item().number(), reading.subject()))
                                .as(() -> clause.id() + " in " + DrlFromPolicy.emit(policy, SmallCatalogue.CATALOGUE))
                                .isEqualTo(reading.possible());
                    }
                }
                assertThat(found.size()).isEqualTo(expected);
            }
        }
    }
}
