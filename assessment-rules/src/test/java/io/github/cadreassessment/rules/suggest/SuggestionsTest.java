package io.github.cadreassessment.rules.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.mutation.Mutant;
import io.github.cadreassessment.rules.mutation.Mutants;
import io.github.cadreassessment.rules.mutation.MutationRun;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.Examples;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioRun;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Suggested scenarios: read as text, they pass, go through everything, and are the same every time. */
class SuggestionsTest {
    private static List<ScenarioResult> run(Pack pack, String text) {
        ScenarioReading reading = ScenarioReading.of(List.of(SourceFile.of("s.scenario", text)), pack);
        assertThat(reading.diagnostics()).isEmpty();
        List<ScenarioResult> results = new ArrayList<>();
        try (ScenarioRun run = new ScenarioRun(pack, EnumSet.allOf(Execution.class))) {
            reading.scenarios().forEach(scenario -> results.add(run.run(scenario)));
        }
        return results;
    }

    @ParameterizedTest
    @EnumSource
    void suggestions_readAsText_passAndGoThroughEverythingAndNoticeEveryChange(Language language) {
        Pack pack = Examples.pack();
        String text = Suggestions.of(pack, List.of(), language, true).text(pack, language);

        List<ScenarioResult> results = run(pack, text);

        assertThat(results).extracting(ScenarioResult::outcome).containsOnly(ScenarioResult.Outcome.PASSED);
        Coverage coverage = Coverage.of(pack, results);
        assertThat(coverage.clauses())
                .hasSize(5)
                .allSatisfy(clause ->
                        assertThat(coverage.missing(clause.clause().id())).isEmpty());
        MutationRun run = new MutationRun(pack, results);
        assertThat(Mutants.of(pack))
                .hasSizeGreaterThan(15)
                .filteredOn(mutant -> !run.notices(mutant))
                .isEmpty();
        assertThat(Suggestions.of(pack, results, language, true).scenarios()).isEmpty();
    }

    @Test
    void suggestions_ofTheSamePack_areTheSame() {
        Pack pack = Examples.pack();

        assertThat(Suggestions.of(pack, List.of(), Language.ZH, false).text(pack, Language.ZH))
                .isEqualTo(Suggestions.of(pack, List.of(), Language.ZH, false).text(pack, Language.ZH));
    }

    @Test
    void suggestion_isToBeConfirmed_andNotRunUntilThen() {
        Pack pack = Examples.pack();
        Suggestions suggestions = Suggestions.of(pack, List.of(), Language.ZH, false);
        String text = suggestions.text(pack, Language.ZH);

        assertThat(suggestions.scenarios()).extracting(Scenario::confirmed).containsOnly(false);
        assertThat(text).contains("""
                        情景 "service：工龄 等于 59 个月，不满足", 依照 promotion
                            待确认
                            工龄 等于 59 个月
                            应为 不符合
                            因为 service
                            其中 service 不满足
                        结束
                        """);
        assertThat(run(pack, text)).extracting(ScenarioResult::outcome).containsOnly(ScenarioResult.Outcome.SKIPPED);
    }

    @Test
    void mutants_sayWhatWasChanged() {
        assertThat(Mutants.of(Examples.pack()))
                .extracting(Mutant::change)
                .extracting(change -> change.zh())
                .contains(
                        "删去整条规则",
                        "“应当”改为“一般应当”",
                        "“一般应当”改为“应当”",
                        "“不得”改为“一般不得”",
                        "“工龄 不少于 5 年”改为“工龄 超过 5 年”",
                        "“工龄 不少于 5 年”改为“工龄 不少于 59 个月”",
                        "“工龄 不少于 5 年”改为“工龄 不少于 61 个月”",
                        "删去第（2）项“正在接受审查调查”",
                        "“正在接受审查调查”改为“未在接受审查调查”",
                        "删去例外",
                        "“无一项时”改为不满足",
                        "参数“年龄上限”由 35 岁 改为 36 岁");
        assertThat(Mutants.of(Examples.pack())).doesNotHaveDuplicates();
    }

    @Test
    void coverage_withOneScenario_saysWhatIsLacking() {
        Pack pack = Examples.pack();
        String text = Suggestions.of(pack, List.of(), Language.ZH, true).text(pack, Language.ZH);
        List<ScenarioResult> some = run(pack, text).stream()
                .filter(result -> !result.scenario().title().contains("59 个月"))
                .toList();

        Coverage coverage = Coverage.of(pack, some);

        assertThat(coverage.ofClauses().isWhole()).isTrue();
        assertThat(coverage.ofItems().isWhole()).isFalse();
        assertThat(coverage.missing("service")).hasSize(3);
        assertThat(coverage.missing("age")).isEmpty();
        assertThat(Suggestions.of(pack, some, Language.ZH, false).scenarios()).hasSize(1);
    }
}
