package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.drools.PolicyFromDrl;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults seeded where the engine does not look, in the headings of rules, or in one rule of several that say the same: the
 * text is either another policy than the one that it was written for, or refused with a message.
 */
class FaultsInTextTest {
    private static final long SEED = 20261123L;
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final String ANOTHER_POLICY = "another policy";

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    a grade that is left open; 'NO_GRADE,'; ''; another policy
                    a grade made up for later; '@grades\\( "NO_GRADE"'; '@madeUp( "NO_GRADE"'; another policy
                    a general clause taken for a hard one; 'GENERAL'; 'HARD'; another policy
                    a longer time to make up for it; '@later\\( "'; '@later( "1'; another policy
                    an approval by another body; 'COUNTY_COMMITTEE'; 'CITY_COMMITTEE'; another policy
                    a smaller share; '@share\\( "[0-9]+_'; '@share( "1_'; another policy
                    a share without its second fraction; '(@share\\( "[0-9_]+) [0-9_]+'; '$1'; another policy
                    a share above the whole; '@share\\( "[0-9]+_[0-9]+'; '@share( "9_8'; D124
                    a rounding the other way; '@rounding\\( "DOWN"'; '@rounding( "UP"'; another policy
                    at least one place that nobody grants; 'DOWN_AT_LEAST_ONE'; 'DOWN'; another policy
                    a rounding that there is not; '@rounding\\( "[A-Z_]+"'; '@rounding( "SIDEWAYS"'; D124
                    ties left to people; '@ties\\( "NONE"'; '@ties( "PEOPLE"'; another policy
                    a tie rule left out; '    @ties\\( "[A-Z]+" \\)\\n'; ''; D124
                    an order turned round; 'highest first'; 'lowest first'; another policy
                    a second order left out; '(@order\\( "[^"]*?) - [^"]*'; '$1'; another policy
                    a quota of another grade; '@quota\\( "EXCELLENT"'; '@quota( "COMPETENT"'; another policy
                    a quota of a grade for no grade; '@quota\\( "EXCELLENT"'; '@quota( ""'; D124
                    a quota left out; '    @quota(?s:.*?)@ties[^\\n]+\\n'; ''; another policy
                    a base taken of the group; '"leading-posts"(?= \\)\\n    @occupied\\( "" )'; '""'; another policy
                    occupied places that are forgotten; '@occupied\\( "holders-first-consultant"'; '@occupied( ""'; another policy
                    a better grade earned twice; '@earned\\( "COMPETENT"'; '@earned( "EXCELLENT"'; D126
                    an earned grade taken for a limit; '@earned\\( '; '@grades( '; another policy
                    a limit taken for an earned grade; '@grades\\( "COMPETENT"'; '@earned( "COMPETENT"'; D126
                    a gap between the points that earn; '(low\\("score[^)]+\\)"\\) <) ([0-9]+)'; '$1 1$2'; D130
                    shares of a score that are not the whole; '(?<=(low|high)\\("score\\()[1-9][0-9] '; '1 '; D120
                    an exception approved as another in the heading; '@approvedAs\\( "c0"'; '@approvedAs( "c9"'; D130
                    an exception approved as its own clause; '    @approvedAs[^\\n]+\\n'; ''; D131
                    an exception left out of the heading; '    @exception[^\\n]+\\n'; ''; D131
                    limits of an exception left out where it is used; '(mayBeApproved\\("c0", "[A-Z_]+"\\)),[^;]+?(?= \\)\\nthen)'; $1; D131
                    a condition of limits altered where it is used; '(mayBeApproved\\("c0", "[A-Z_]+"\\),[^;]*?[") 0-9])<='; '$1<'; D131
                    a version that ends later in one rule; '(?s)(.*)day\\("2018-02-28"\\)'; '$1day("2019-02-28")'; D130
                    no item that counts as another; '@whenNone\\( "PENDING"'; '@whenNone( "MET"'; D131
                    """)
    void fault_seededInTheText_isRefusedOrAnotherPolicy(String name, String from, String to, String how) {
        int seeded = 0;
        for (int i = 0; i < 1000 && seeded == 0; i++) {
            QuestionKind asked = random.nextBoolean() ? QuestionKind.PROMOTION : QuestionKind.ANNUAL_APPRAISAL;
            PolicyInForce policy = PolicyOfText.random(random, CATALOGUE, asked).policy();
            String right = DrlFromPolicy.emit(policy, CATALOGUE);
            String wrong = right.replaceAll(from, to);
            if (!wrong.equals(right)) {
                seeded++;
                assertThat(found(policy, wrong)).as(name + " in\n" + wrong).isEqualTo(how);
            }
        }
        assertThat(seeded).as("policies with " + name).isPositive();
    }

    /** How the fault shows: by the codes of the messages, or by what reads back. */
    private static String found(PolicyInForce policy, String wrong) {
        DrlReading reading = PolicyFromDrl.read(SourceFile.of("faulty.drl", wrong), CATALOGUE);
        if (reading.policy() == null) {
            return reading.diagnostics().stream()
                    .map(Diagnostic::code)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
        return reading.policy().equals(policy) ? "unnoticed" : ANOTHER_POLICY;
    }
}
