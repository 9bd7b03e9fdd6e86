package io.github.cadreassessment.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomCases;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;

class DroolsEngineTest {
    private static final PolicyInForce POLICY = TownshipClauses.POLICY;
    private static final List<CaseView> CASES = RandomCases.of(SmallCatalogue.CATALOGUE, 20261123, 300);

    @Test
    void compile_textOfAPolicy_runsThatPolicy() {
        String text = DrlFromPolicy.emit(POLICY, SmallCatalogue.CATALOGUE);

        try (DroolsEngine ofText = DroolsEngine.compile(text, SmallCatalogue.CATALOGUE);
                DroolsEngine ofPolicy = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            assertThat(ofText.policy()).isEqualTo(POLICY);
            assertThat(answers(ofText)).isEqualTo(answers(ofPolicy));
        }
    }

    @Test
    void compile_textThatIsNotCanonical_isRefusedNamingThePlace() {
        String text = DrlFromPolicy.emit(POLICY, SmallCatalogue.CATALOGUE).replace("> 35", "> 36");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DroolsEngine.compile(text, SmallCatalogue.CATALOGUE))
                .withMessage("The rule text must be canonical, but: rules.drl:14:23 D130 line 14 says `36` where line "
                        + "22 says `35`\nhelp: change every place of the value. Maybe generate it again.");
    }

    @Test
    void compile_policyWithoutClauses_findsNothing() {
        try (DroolsEngine engine =
                DroolsEngine.compile(new PolicyInForce("empty", List.of()), SmallCatalogue.CATALOGUE)) {
            assertThat(engine.fire(CASES.get(0)).size()).isZero();
        }
    }

    /** The engine's interpreter of conditions is not safe for several threads, so none may be left to it. */
    @Test
    void compile_everyCondition_isCompiledBeforeTheFirstCase() {
        try (DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            List<String> evaluators = Conditions.evaluators(engine.rules().base());

            assertThat(evaluators).hasSizeGreaterThan(20);
            assertThat(evaluators).allMatch(evaluator -> evaluator.startsWith("ConditionEvaluator"));
        }
    }

    @Test
    void fire_fromManyThreads_findsWhatOneThreadFinds() throws Exception {
        try (DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            List<String> expected = answers(engine);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<List<String>>> futures = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                futures.add(threads.submit((Callable<List<String>>) () -> answers(engine)));
            }
            for (Future<List<String>> future : futures) {
                assertThat(future.get()).isEqualTo(expected);
            }
            threads.shutdown();
        }
    }

    @Test
    void compile_underAForeignClassLoader_worksAndPutsItBack() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(foreign);
            try (DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
                assertThat(engine.fire(CASES.get(0)).size()).isPositive();
            }
            assertThat(thread.getContextClassLoader()).isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void compile_underTurkishLocale_findsTheSame() {
        Locale before = Locale.getDefault();
        try (DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            List<String> expected = answers(engine);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            try (DroolsEngine turkish = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
                assertThat(answers(turkish)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The engine keeps what it is given as modules for good; we give it none. */
    @Test
    void compile_severalTimes_leavesNoModuleInTheRepository() {
        KieServices services = KieServices.get();
        try (DroolsEngine one = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE);
                DroolsEngine other = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            assertThat(one.rules().base()).isNotSameAs(other.rules().base());
            assertThat(services.getRepository()
                            .getKieModule(services.getRepository().getDefaultReleaseId()))
                    .isNull();
        }
    }

    @Test
    void compile_everyAction_isAReportOfItsOwn() {
        try (DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE)) {
            assertThat(engine.rules().base().getKiePackages())
                    .flatMap(KiePackage::getRules)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(rule -> {
                        StatusReport report = (StatusReport) ((RuleImpl) rule).getConsequence();
                        assertThat(rule.getName()).startsWith(report.clause()).endsWith(report.status());
                    });
        }
    }

    @Test
    void action_ofAnotherForm_isRefused() {
        assertThat(StatusReport.of("statuses.add($item, \"s1\", \"2\", \"MET\");"))
                .isEqualTo(new StatusReport(false, "s1", "2", "MET"));
        assertThat(StatusReport.of("  statuses.addForNoItem(\"s1\", \"\", \"UNMET\");\n"))
                .isEqualTo(new StatusReport(true, "s1", "", "UNMET"));
        assertThatIllegalStateException()
                .isThrownBy(() -> StatusReport.of("statuses.add($case, \"s1\", \"\", \"MET\"); System.exit(0);"))
                .withMessageStartingWith("The action (statuses.add($case, ")
                .withMessageEndingWith("must report a status. Maybe the emitter and the engine do not fit.");
    }

    @Test
    void fire_afterClose_isRefused() {
        DroolsEngine engine = DroolsEngine.compile(POLICY, SmallCatalogue.CATALOGUE);
        engine.close();
        engine.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.fire(CASES.get(0)))
                .withMessage("The engine of policy (township-learning) must be open. Maybe it was closed too early.");
    }

    private static List<String> answers(DroolsEngine engine) {
        List<String> answers = new ArrayList<>();
        for (CaseView view : CASES) {
            answers.add(sorted(engine.fire(view)));
        }
        return answers;
    }

    /** The order in which rules fire is the engine's, and means nothing. */
    private static String sorted(PossibleStatuses statuses) {
        List<String> entries = new ArrayList<>(
                List.of(statuses.toString().replace("{", "").replace("}", "").split("(?<=\\]), ")));
        entries.sort(null);
        return entries.toString();
    }
}
