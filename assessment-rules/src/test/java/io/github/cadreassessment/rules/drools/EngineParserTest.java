package io.github.cadreassessment.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.Mutants;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomPolicies;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the engine's own parser makes of texts, with and without our grammar before it. */
class EngineParserTest {
    @Provide
    Arbitrary<PolicyInForce> policies() {
        return RandomPolicies.over(SmallCatalogue.CATALOGUE, 2);
    }

    @Property(tries = 200, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void engineReads_whatWasWritten_isTheSamePolicy(@ForAll("policies") PolicyInForce policy) {
        String text = DrlFromPolicy.emit(policy, SmallCatalogue.CATALOGUE);

        assertThat(PolicyFromDrl.engineReads(text, SmallCatalogue.CATALOGUE))
                .as(text)
                .isEqualTo(Optional.of(policy));
        assertThat(PolicyFromDrl.readBack(text, policy, SmallCatalogue.CATALOGUE)
                        .getName())
                .isEqualTo(DrlFromPolicy.packageName(policy.id()));
    }

    @Test
    void read_textWithOneTokenChanged_isRefusedOrAnotherPolicy() {
        Mutants mutants = new Mutants(DrlFromPolicy.emit(TownshipClauses.POLICY, SmallCatalogue.CATALOGUE), 20261123);
        assertThat(read(mutants.original())).isEqualTo(TownshipClauses.POLICY);
        for (int i = 0; i < 5_000; i++) {
            String mutant = mutants.next();
            assertThat(read(mutant)).as(mutant).isNotEqualTo(TownshipClauses.POLICY);
        }
    }

    /** The engine's parser overlooks the second value here, which is why our own grammar comes first. */
    @Test
    void read_annotationWithTwoValues_isRefusedThoughTheEngineTakesIt() {
        String text = DrlFromPolicy.emit(TownshipClauses.POLICY, SmallCatalogue.CATALOGUE);
        String changed = text.replace("@requirement( \"HARD\" )", "@requirement( \"HARD\" \"GENERAL\" )");

        assertThat(PolicyFromDrl.engineReads(changed, SmallCatalogue.CATALOGUE)).contains(TownshipClauses.POLICY);
        assertThat(read(changed)).isNull();
    }

    private static @Nullable PolicyInForce read(String text) {
        return PolicyFromDrl.read(SourceFile.of("p.drl", text), SmallCatalogue.CATALOGUE)
                .policy();
    }
}
