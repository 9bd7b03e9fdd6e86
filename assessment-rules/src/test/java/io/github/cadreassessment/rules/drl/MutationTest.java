package io.github.cadreassessment.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomPolicies;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No text that differs in one token is taken for the same policy. */
class MutationTest {
    private static final int OF_EACH = 400;

    @Provide
    Arbitrary<PolicyInForce> policies() {
        return RandomPolicies.over(SmallCatalogue.CATALOGUE, 2);
    }

    @Property(tries = 225, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void read_textWithOneTokenChanged_isRefusedOrAnotherPolicy(
            @ForAll("policies") PolicyInForce policy, @ForAll long seed) {
        assertEachIsRefusedOrAnother(policy, seed, OF_EACH);
    }

    @Test
    void read_townshipClausesWithOneTokenChanged_areRefusedOrAnotherPolicy() {
        assertEachIsRefusedOrAnother(TownshipClauses.POLICY, 20261123, 10_000);
    }

    private static void assertEachIsRefusedOrAnother(PolicyInForce policy, long seed, int number) {
        Mutants mutants = new Mutants(DrlFromPolicy.emit(policy, SmallCatalogue.CATALOGUE), seed);
        assertThat(read(mutants.original()).policy()).isEqualTo(policy);
        for (int i = 0; i < number; i++) {
            String mutant = mutants.next();
            DrlReading reading = read(mutant);
            assertThat(reading.policy() == null)
                    .as(mutant)
                    .isEqualTo(!reading.diagnostics().isEmpty());
            assertThat(reading.policy()).as(mutant).isNotEqualTo(policy);
        }
    }

    private static DrlReading read(String text) {
        return CanonicalDrl.read(SourceFile.of("p.drl", text), SmallCatalogue.CATALOGUE);
    }
}
