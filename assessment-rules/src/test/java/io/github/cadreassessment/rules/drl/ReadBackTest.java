package io.github.cadreassessment.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomPolicies;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadBackTest {
    @Provide
    Arbitrary<PolicyInForce> policies() {
        return RandomPolicies.over(SmallCatalogue.CATALOGUE, 4);
    }

    @Provide
    Arbitrary<PolicyInForce> policiesOverBuiltInTerms() {
        return RandomPolicies.over(TermCatalogue.builtIn(), 4);
    }

    @Property(tries = 2000, seed = "20261123")
    void read_whatWasWritten_isTheSamePolicy(@ForAll("policies") PolicyInForce policy) {
        assertReadsBack(policy, SmallCatalogue.CATALOGUE);
    }

    @Property(tries = 500, seed = "20261123")
    void read_whatWasWrittenOverBuiltInTerms_isTheSamePolicy(@ForAll("policiesOverBuiltInTerms") PolicyInForce policy) {
        assertReadsBack(policy, TermCatalogue.builtIn());
    }

    private static void assertReadsBack(PolicyInForce policy, TermCatalogue catalogue) {
        String text = DrlFromPolicy.emit(policy, catalogue);

        DrlReading reading = CanonicalDrl.readEmitted(text, catalogue);

        assertThat(reading.diagnostics()).as(text).isEmpty();
        assertThat(reading.policy()).as(text).isEqualTo(policy);
    }
}
