package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drools.PolicyFromDrl;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.interpret.Interpreter;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Faults seeded in the rules that are emitted, of the kind that an emitter could make: each makes the engine find something
 * else than the interpreter, and none reads back as the policy that it should be.
 */
class FaultsInRulesTest {
    private static final long SEED = 20261123L;
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an inclusive bound made exclusive; <= ; < ",
                "a conjunction made a disjunction; && ; || ",
                "a part of a sum taken off, not added;  + ;  - ",
                "a multiple of the greatest value, not the least; * low( ; * high(",
                "the least of a score, not the greatest; high(\"score ; low(\"score",
                "a period that runs taken for one that is over; mayBe(\"sanction-p ; mayNotBe(\"sanction-p",
                "a word that is not one taken for one; mayBeOutside( ; mayBeIn(",
                "a number that is one less; <= 1; <= 0",
                "a disjunction made a conjunction; || ; && ",
                "the least taken for the greatest; low( ; high(",
                "the greatest taken for the least; high( ; low(",
                "an exclusive bound made inclusive; ' < '; ' <= '",
                "a no made a yes; mayNotBe( ; mayBe(",
                "a missing approval taken for none; mayBeApproved( ; mayLackApproval(",
                "a clause for another question; asks(\"PROMOTION\") ; asks(\"CANDIDACY\")",
                "an item that may be missing; mayHaveMore( ; mayBeEmpty(",
                "a yes made a no; mayBe( ; mayNotBe(",
                "a reason to make up for it later taken for granted; \"DUTY\" ; \"MET\"",
                "an approval taken for granted; mayLackApproval( ; mayBeApproved("
            })
    void fault_seededInTheConditions_isFoundAndRefused(String name, String from, String to) {
        assertFound(name, drl -> drl.replace(from, to), this::madeFor, 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    a version that begins ten years later; day\\("2015-02-28"\\); day("2025-02-28")
                    a version chosen by another date; "work-start-date"; "trial-start-date"
                    an exception approved as another; "c0"; "c9"
                    limits left out of an exception; '(mayBeApproved\\("c0", "[A-Z_]+"\\)),[^;]+?(?= \\)\\nthen)'; $1
                    the shares of a score swapped; score\\(([0-9]+) ([^,]+),([0-9]+); score($3 $2,$1
                    more points for each; '(score\\([0-9]+ [a-z0-9-]+ )([0-9]+)'; '$11$2'
                    fewer points at most; '(score\\([0-9]+ [a-z0-9-]+ -?[0-9]+ )[0-9]+'; '$11'
                    points taken off that are added; '(score\\([^"]*?) -'; '$1 '
                    a later duty without its reason; ',\\n +[^\\n]+ \\)(?=\\nthen\\n +[^\\n]+, "DUTY")'; ' )'
                    """)
    void fault_seededInTheConditionsOfSentences_isFoundAndRefused(String name, String from, String to) {
        assertFound(name, drl -> drl.replaceAll(from, to), this::ofSentences, 1);
    }

    private PolicyInForce madeFor(List<CaseView> cases) {
        return new RandomClauses(random, CATALOGUE, cases).policy();
    }

    private PolicyInForce ofSentences(List<CaseView> cases) {
        return PolicyOfText.random(random, CATALOGUE, cases.get(0).question().kind())
                .policy();
    }

    private void assertFound(
            String name, UnaryOperator<String> fault, Function<List<CaseView>, PolicyInForce> policies, int least) {
        int found = 0;
        int seeded = 0;
        for (int i = 0; i < 200 && (i < least || found == 0); i++) {
            List<CaseView> cases = RandomGroup.of(random, CATALOGUE);
            PolicyInForce policy = policies.apply(cases);
            String right = DrlFromPolicy.emit(policy, CATALOGUE);
            String wrong = fault.apply(right);
            if (!wrong.equals(right)) {
                seeded++;
                found += isFound(policy, wrong, cases) ? 1 : 0;
                assertThat(PolicyFromDrl.read(SourceFile.of("faulty.drl", wrong), CATALOGUE)
                                .policy())
                        .as("what reads back from " + name)
                        .isNotEqualTo(policy);
            }
        }
        assertThat(seeded).as("policies with " + name).isPositive();
        assertThat(found).as("policies in which " + name + " was found").isPositive();
    }

    private static boolean isFound(PolicyInForce policy, String drl, List<CaseView> cases) {
        InForce inForce = InForce.withoutNotes(policy, "random");
        KieBase rules = new KieHelper().addContent(drl, ResourceType.DRL).build();
        for (CaseView view : cases) {
            PossibleStatuses statuses = new PossibleStatuses();
            KieSession session = rules.newKieSession();
            session.setGlobal("statuses", statuses);
            session.insert(view);
            view.allItems().forEach(session::insert);
            session.fireAllRules();
            session.dispose();
            for (Finding finding : Interpreter.findings(inForce, view)) {
                if (!statuses.of(finding.clause().id(), finding.item(), finding.subject())
                        .equals(finding.possible())) {
                    return true;
                }
            }
        }
        return false;
    }
}
